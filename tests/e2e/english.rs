//! The whole main job in a real window, in English.

#![allow(clippy::print_stderr, reason = "each step is said as it is taken")]

use hamsokhan_tests::host;
use hamsokhan_tests::job::{Job, script};

#[test]
#[ignore = "opens a window: `cargo xtask test` builds the application and runs it"]
fn the_main_job_in_english() {
    let keep = host::root().join("target").join("e2e").join("en");
    let mut job = Job::open(&host::application(), &script::ENGLISH, &keep).expect("the application opens");
    if let Err(error) = job.run(&mut |step| eprintln!("{step}")) {
        panic!("the main job must run through in English: {error}");
    }
    if let Err(error) = job.barriers() {
        panic!("nobody may be kept out by a screen: {error}");
    }
}
