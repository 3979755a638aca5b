//! The recovery key: what is written on paper the day a workspace is made, and typed the day the passphrase is forgotten.
//!
//! 160 random bits and 20 bits of check, in Crockford's base 32 (no I, L, O, U), in nine groups of four.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{Result, StoreError, rng};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_BYTES: usize = 20;
const SYMBOLS: usize = 36;
const GROUP: usize = 4;

/// A recovery key, to be shown once. It has no `Debug` and no `Display`, and its memory is wiped.
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    /// A new random key.
    ///
    /// # Errors
    /// [`StoreError::NoRandom`].
    pub(crate) fn random() -> Result<Self> {
        let secret = Zeroizing::new(rng::bytes::<SECRET_BYTES>()?);
        Ok(Self(written(&secret)))
    }

    /// The key as it is written down: nine groups of four letters and digits, joined by hyphens.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Reads what somebody typed: any case, spaces or hyphens anywhere, O for 0, I and L for 1, Persian digits.
    ///
    /// # Errors
    /// [`StoreError::RecoveryKeyTypo`] when the length or the check symbols are wrong.
    pub(crate) fn secret_of(typed: &str) -> Result<Zeroizing<[u8; SECRET_BYTES]>> {
        let mut symbols = Zeroizing::new(Vec::with_capacity(SYMBOLS));
        for c in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '—' | '_')) {
            symbols.push(value_of(c).ok_or(StoreError::RecoveryKeyTypo)?);
            if symbols.len() > SYMBOLS {
                return Err(StoreError::RecoveryKeyTypo);
            }
        }
        if symbols.len() != SYMBOLS {
            return Err(StoreError::RecoveryKeyTypo);
        }
        let mut secret = Zeroizing::new([0; SECRET_BYTES]);
        // Eight symbols of five bits are five bytes.
        for (bytes, eight) in secret.chunks_exact_mut(5).zip(symbols.chunks_exact(8)) {
            let group = eight.iter().fold(0_u64, |bits, value| bits << 5 | u64::from(*value));
            bytes.iter_mut().zip(group.to_be_bytes().iter().skip(3)).for_each(|(to, from)| *to = *from);
        }
        if symbols.iter().skip(SYMBOLS - GROUP).copied().eq(check_of(&secret)) {
            Ok(secret)
        } else {
            Err(StoreError::RecoveryKeyTypo)
        }
    }
}

fn written(secret: &[u8; SECRET_BYTES]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(SYMBOLS + SYMBOLS / GROUP));
    let body = secret.chunks_exact(5).flat_map(|five| {
        let group = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        (0..8).rev().map(move |place| symbol_bits(group >> (5 * place)))
    });
    for (place, value) in body.chain(check_of(secret)).enumerate() {
        if place > 0 && place % GROUP == 0 {
            text.push('-');
        }
        text.push(char::from(ALPHABET.get(usize::from(value)).copied().unwrap_or(b'0')));
    }
    text
}

#[allow(clippy::cast_possible_truncation, reason = "masked to five bits")]
fn symbol_bits(bits: u64) -> u8 {
    (bits & 31) as u8
}

fn check_of(secret: &[u8; SECRET_BYTES]) -> impl Iterator<Item = u8> + use<> {
    let hash: [u8; 32] = Sha256::new().chain_update(b"hamsokhan recovery check").chain_update(secret).finalize().into();
    let bits = hash.iter().take(4).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..4).rev().map(move |place| symbol_bits(bits >> (5 * place)))
}

fn value_of(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c @ '\u{06F0}'..='\u{06F9}' => char::from_digit(u32::from(c) - 0x06F0, 10)?,
        c @ '\u{0660}'..='\u{0669}' => char::from_digit(u32::from(c) - 0x0660, 10)?,
        c => c,
    };
    ALPHABET.iter().position(|symbol| char::from(*symbol) == c).and_then(|place| u8::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_key_is_read_back_however_it_is_typed() {
        for seed in 0..50_u8 {
            let secret: [u8; SECRET_BYTES] =
                std::array::from_fn(|i| seed.wrapping_mul(31).wrapping_add(i as u8).wrapping_mul(17));
            let text = written(&secret);
            assert_eq!(text.len(), 44, "nine groups of four");
            let lower = text.to_lowercase().replace('-', " ");
            let persian: String =
                text.chars().map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(0x06F0 + d).unwrap())).collect();
            let confused = text.replace('0', "o").replace('1', "l").replace('-', "");
            for typed in [text.as_str(), &lower, &persian, &confused] {
                assert_eq!(*RecoveryKey::secret_of(typed).unwrap(), secret, "the same key, typed another way");
            }
        }
    }

    #[test]
    fn every_single_mistyped_symbol_is_caught() {
        let text = RecoveryKey::random().unwrap();
        for place in 0..text.expose().len() {
            let mut typed: Vec<char> = text.expose().chars().collect();
            if typed[place] == '-' {
                continue;
            }
            typed[place] = if typed[place] == '7' { '8' } else { '7' };
            let typed: String = typed.into_iter().collect();
            // 20 bits of check: one in a million mistakes passes, and then the key still does not open anything.
            assert!(
                matches!(RecoveryKey::secret_of(&typed), Err(StoreError::RecoveryKeyTypo)),
                "a wrong symbol at {place} must be called a typing mistake"
            );
        }
        for typed in ["", "7", "!!!!", &"7".repeat(1_000_000), "سلام"] {
            assert!(matches!(RecoveryKey::secret_of(typed), Err(StoreError::RecoveryKeyTypo)), "nonsense is a typing mistake");
        }
    }
}
