//! Drives the built application in a real window, the way a person would: for the tests that run the whole main job
//! in both languages, for the tour that leaves pictures of every screen, and for measuring how fast it starts.

pub mod axe;
pub mod host;
pub mod job;
pub mod webdriver;
pub mod window;
