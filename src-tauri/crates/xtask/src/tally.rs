//! Adds up what each test runner says in its own words, so that one line can close a whole run.

/// How many checks passed and failed.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Tally {
    /// Checks and tests that passed.
    pub passed: u64,
    /// Checks and tests that failed.
    pub failed: u64,
}

impl Tally {
    /// Counts one check.
    pub fn check(&mut self, passed: bool) {
        if passed {
            self.passed += 1;
        } else {
            self.failed += 1;
        }
    }

    /// Adds another tally to this one.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Reads the closing lines of nextest, cargo test and Vitest out of what they printed.
    pub fn read(lines: &[String]) -> Self {
        let mut tally = Self::default();
        for line in lines.iter().map(|line| plain(line)) {
            let line = line.trim();
            // nextest closes with "Summary […] 9 tests run: 8 passed, 1 failed, 2 skipped", cargo test with
            // "test result: ok. 9 passed; 0 failed; …", Vitest with "Tests  1 failed | 8 passed (9)".
            let counts = if line.starts_with("Summary [") {
                line.split_once("run:").map(|(_, counts)| counts)
            } else if let Some(result) = line.strip_prefix("test result:") {
                Some(result)
            } else {
                line.strip_prefix("Tests ")
            };
            if let Some(counts) = counts {
                tally.passed += count(counts, "passed");
                tally.failed += count(counts, "failed") + count(counts, "timed");
            }
        }
        tally
    }
}

/// The number just before `word`.
fn count(text: &str, word: &str) -> u64 {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || ",;|()".contains(c)).filter(|w| !w.is_empty()).collect();
    words
        .windows(2)
        .find_map(|pair| if let [number, name] = pair { (*name == word).then(|| number.parse().ok())? } else { None })
        .unwrap_or(0)
}

/// The line without terminal colours.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // A colour sequence ends with its first letter.
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(character);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_understood() {
        for (line, passed, failed) in [
            ("     Summary [   1.204s] 9 tests run: 9 passed, 2 skipped", 9, 0),
            ("     Summary [  61.204s] 9 tests run: 7 passed (1 slow), 1 failed, 1 timed out, 2 skipped", 7, 2),
            ("     Summary [   0.204s] 3/9 tests run: 2 passed, 1 failed, 0 skipped", 2, 1),
            ("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s", 12, 0),
            ("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out", 3, 2),
            ("      Tests  1 failed | 8 passed (9)", 8, 1),
            ("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m8 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (8)\u{1b}[39m", 8, 0),
            ("        PASS [   0.004s] hamsokhan-domain zone::tests::nine_passed", 0, 0),
            (" Test Files  2 passed (2)", 0, 0),
        ] {
            let expected = Tally { passed, failed };
            assert_eq!(Tally::read(&[line.to_owned()]), expected, "a miscounted run hides a failure: {line}");
        }
    }
}
