//! The whole main job in a real window, in English.

#![allow(clippy::print_stderr, reason = "each step is said as it is taken")]

use hamsokhan_tests::job::{Job, script};
use hamsokhan_tests::stage;

#[test]
#[ignore = "opens a window: `cargo xtask test` builds the application and runs it"]
fn the_main_job_in_english() {
    let keep = stage::root().join("target").join("e2e").join("en");
    let mut job = Job::open(&stage::application(), &script::ENGLISH, &keep).expect("the application opens");
    if let Err(error) = job.run(&mut |step| eprintln!("{step}")) {
        panic!("the main job must run through in English: {error}");
    }
    if let Err(error) = job.barriers() {
        panic!("nobody may be kept out by a screen: {error}");
    }
}
