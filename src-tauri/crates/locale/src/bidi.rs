//! Direction controls: put around foreign text, and shown when somebody hid them in theirs.

/// First-strong isolate.
const FSI: char = '\u{2068}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// Whether `c` turns the direction of other text around: embeddings, overrides and isolates.
/// U+200E and U+200F only mark a place, and the half-space is a part of words: those are not controls here.
#[must_use]
pub fn is_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Puts `text` between FSI and PDI, so that it does not disturb the direction around it. For plain text.
/// Controls inside are removed first: an unbalanced one would end the isolate early.
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("{FSI}{}{PDI}", strip_controls(text))
}

/// Whether there is any direction control in the text.
#[must_use]
pub fn has_controls(text: &str) -> bool {
    text.contains(is_control)
}

/// Where the direction controls are, counted in characters.
pub fn controls(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.chars().enumerate().filter(|(_, c)| is_control(*c)).map(|(i, _)| i)
}

/// Shows every direction control as visible text, such as `⟨U+202E⟩`.
#[must_use]
pub fn reveal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_control(c) {
            out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// Removes every direction control.
#[must_use]
pub fn strip_controls(text: &str) -> String {
    text.chars().filter(|c| !is_control(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_are_shown_and_half_spaces_stay() {
        let hostile = "می\u{200C}شود\u{202E}txt\u{2069}\u{200F}";
        assert!(has_controls(hostile), "an override is a control");
        assert!(!has_controls("می\u{200C}شود\u{200E}\u{200F}"), "half-space and marks are not");
        assert_eq!(reveal(hostile), "می\u{200C}شود⟨U+202E⟩txt⟨U+2069⟩\u{200F}", "shown, not obeyed");
        assert_eq!(strip_controls(hostile), "می\u{200C}شودtxt\u{200F}", "only controls go");
        assert_eq!(isolate("a\u{2069}b"), "\u{2068}ab\u{2069}", "the isolate cannot be ended from inside");
        assert_eq!(controls(hostile).collect::<Vec<_>>(), [6, 10], "counted in characters");
    }
}
