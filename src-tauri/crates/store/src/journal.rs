//! Whether the journal that a crash left behind is whole.
//!
//! SQLite reads a journal up to the first frame whose sum is wrong and forgets the rest: right for a write
//! that was cut off by the crash, and silent when a byte of an earlier, promised commit was changed. The two
//! are told apart by what follows: writes go in order, so nothing committed can stand after a torn one.
//! The layout is that of SQLite's file format, section 4.

use std::fs::File;
use std::io::{BufReader, ErrorKind, Read};
use std::path::Path;

use crate::Result;
use crate::durable::{self, NotDurable};

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
const MAGIC: u32 = 0x377f_0682;

/// Whether frames that were committed stand behind one that cannot be read.
///
/// # Errors
/// What the system refused. A missing or empty journal is whole.
pub(crate) fn is_damaged(path: &Path) -> Result<bool> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let has_frames = file.metadata()?.len() > (HEADER + FRAME_HEADER) as u64;
    let mut file = BufReader::new(file);
    let mut header = [0; HEADER];
    if !has_frames || !filled(&mut file, &mut header)? {
        return Ok(false);
    }
    let [magic, _, page, _, salt_1, salt_2, sum_1, sum_2] = words(&header);
    let big_endian = magic == MAGIC | 1;
    let summed = header.get(..FRAME_HEADER).unwrap_or_default();
    let mut sum = add((0, 0), summed, big_endian);
    if (magic | 1) != (MAGIC | 1) || sum != (sum_1, sum_2) || !(512..=65536).contains(&page) {
        return Ok(true);
    }
    let mut frame = vec![0; FRAME_HEADER + usize::try_from(page).unwrap_or(0)];
    let mut broken = false;
    while filled(&mut file, &mut frame)? {
        let (head, data) = frame.split_at(FRAME_HEADER);
        let [_, committed, frame_salt_1, frame_salt_2, frame_sum_1, frame_sum_2, ..] = words(head);
        let ours = (frame_salt_1, frame_salt_2) == (salt_1, salt_2);
        if broken {
            if ours && committed != 0 {
                return Ok(true);
            }
            continue;
        }
        sum = add(add(sum, head.get(..8).unwrap_or_default(), big_endian), data, big_endian);
        broken = !ours || sum != (frame_sum_1, frame_sum_2);
    }
    Ok(false)
}

/// Keeps a copy of a damaged journal before the database goes on without it: nothing is lost for good.
pub(crate) fn keep_copy(path: &Path) -> Result<()> {
    let mut copy = path.as_os_str().to_owned();
    copy.push(".damaged");
    let copy = std::path::PathBuf::from(copy);
    if copy.exists() {
        return Ok(());
    }
    durable::add(&copy, &std::fs::read(path)?).map_err(NotDurable::cause)?;
    Ok(())
}

fn filled(file: &mut impl Read, bytes: &mut [u8]) -> Result<bool> {
    match file.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// The first eight big-endian words; zero where there are fewer.
fn words(bytes: &[u8]) -> [u32; 8] {
    let mut found = bytes.chunks_exact(4).map(|four| four.iter().fold(0, |word, byte| word << 8 | u32::from(*byte)));
    std::array::from_fn(|_| found.next().unwrap_or(0))
}

/// SQLite's running sum over pairs of words.
fn add(start: (u32, u32), bytes: &[u8], big_endian: bool) -> (u32, u32) {
    let word = |four: &[u8]| {
        let four: [u8; 4] = four.try_into().unwrap_or_default();
        if big_endian { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }
    };
    bytes.chunks_exact(8).fold(start, |(a, b), eight| {
        let (first, second) = eight.split_at(4);
        let a = a.wrapping_add(word(first)).wrapping_add(b);
        (a, b.wrapping_add(word(second)).wrapping_add(a))
    })
}
