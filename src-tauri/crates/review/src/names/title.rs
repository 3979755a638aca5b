//! Words of a full name that say nothing about who it is.

use std::collections::HashSet;
use std::sync::LazyLock;

const TITLES: &str = "
    dr mr mrs ms miss mx prof professor sir madam van von der den del della las los bin ibn abu the and
    sayyed seyed seyyed sayed haj haji hajj khan khanom agha aghaye pour zadeh nia far
    دکتر اقا اقای خانم سید سیده حاج حاجی مهندس استاد خان بیگم پور زاده نیا فر جناب سرکار شیخ میرزا
";

static SET: LazyLock<HashSet<&str>> = LazyLock::new(|| TITLES.split_whitespace().collect());

/// Whether a plain word of a full name is such a one.
pub(super) fn is_title(word: &str) -> bool {
    SET.contains(word)
}
