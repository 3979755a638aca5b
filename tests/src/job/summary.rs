//! From a closed session to a released summary: draft, edit, settle what the review found, acknowledge, release.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::Job;
use crate::webdriver::Outcome;
use crate::window::{Window, bare, id, key};

/// More findings than this evening can have; a review that never ends is a fault.
const MANY: usize = 40;

/// Notes become a draft; a section is written anew where it stands.
pub fn draft(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    window.click(&id("draft-summary"))?;
    window.see(&id("sheet"))?;
    window.see_text(&id("section-themes"), script.notes.first().map_or("", |note| note.text))?;
    job.look("summary")?;
    let window = &job.window;
    let text = format!("text-purpose-{}", script.lang);
    window.click(&id(&format!("edit-{text}")))?;
    window.fill(&id(&text), script.edited)?;
    window.press(&[key::CONTROL, key::ENTER])?;
    window.see_text(&id(&format!("shown-{text}")), script.edited)?;
    for (view, shown) in [("board", "board"), ("print", "print-frame")] {
        job.window.click(&id(&format!("tab-{view}")))?;
        job.window.see(&id(shown))?;
        if view == "print" {
            typeface(&job.window)?;
        }
        job.look(&format!("summary-{view}"))?;
    }
    job.window.click(&id("tab-text"))
}

/// What is to be printed stands there in the typeface that is released, not in another one.
fn typeface(window: &Window) -> Outcome {
    let frame = window.session().find(&id("print-frame"))?;
    window.session().inside(&frame, || {
        crate::host::until(Duration::from_secs(20), "the preview has its typeface", || {
            let loaded = window.session().script(
                "const faces = [...document.fonts];
                 return faces.length > 0 && faces.every((face) => face.family === 'Vazirmatn' && face.status === 'loaded');",
                &[],
            )?;
            Ok(loaded.as_bool() == Some(true))
        })
    })
}

/// The review finds the name; nothing is released before every finding is settled.
pub fn settle(job: &mut Job) -> Outcome {
    let (window, script) = (&job.window, job.script);
    window.see(&id("findings"))?;
    if window.count(&id("review-again"))? > 0 {
        window.click(&id("review-again"))?;
        window.gone(&id("review-stale"))?;
    }
    window.see(&id("finding"))?;
    let found = bare(&window.text(&id("finding"))?);
    job.holds(found.contains(&bare(script.slip.1)), "The review did not find the name that was written into a note.")?;
    job.holds(window.count(&id("release"))? == 0, "A summary with open findings can be released.")?;
    job.look("findings")?;
    // The finding in hand, and those that wait for their turn.
    let waiting = format!("{}, {}", id("finding"), id("finding-waiting"));
    for _ in 0..MANY {
        let window = &job.window;
        let open = window.count(&waiting)?;
        if open == 0 {
            break;
        }
        window.click(&format!("{} {}", id("finding"), id("finding-other")))?;
        window.fill(&id("finding-words"), "")?;
        window.fill(&id("finding-words"), script.replacement)?;
        window.click(&id("finding-settle"))?;
        crate::host::until(Duration::from_secs(20), "the finding is settled", || Ok(window.count(&waiting)? < open))?;
    }
    let window = &job.window;
    let sheet = bare(&window.text(&id("sheet"))?);
    job.holds(!sheet.contains(&bare(script.slip.1)), "The name is still in the summary.")?;
    window.see(&id("release"))?;
    job.look("settled")
}

/// Every format, in English, in Persian and side by side; nothing without the acknowledgement.
pub fn release(job: &mut Job) -> Outcome {
    let folder = job.host.folder().join("released");
    std::fs::create_dir_all(&folder).map_err(|error| format!("No folder for the release: {error}"))?;
    job.host.answer("release-folder", &folder)?;
    for (number, lang) in ["en", "fa", "both"].iter().enumerate() {
        let window = &job.window;
        window.click(&id("release"))?;
        window.see(&id("release-dialog"))?;
        job.holds(window.count(&id("release-go"))? == 0, "A summary can be released without the acknowledgement.")?;
        window.click(&id("release-html"))?;
        window.click(&id(&format!("release-lang-{lang}")))?;
        window.click(&id("release-acknowledge"))?;
        if number == 0 {
            job.look("release")?;
        }
        let window = &job.window;
        window.click(&id("release-go"))?;
        window.see_count(&id("release-entry"), number as u64 + 1)?;
        if *lang == "both" {
            break;
        }
        window.click(&id("release-summary"))?;
        window.see(&id("sheet"))?;
    }
    job.look("released")?;
    job.holds(job.window.text(&id("digest"))?.len() >= 64, "The ledger shows no digest.")?;
    check_files(job, &folder)
}

/// The files as another program reads them, and a copy of each beside the pictures.
fn check_files(job: &Job, folder: &Path) -> Outcome {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let names: Vec<String> =
        files.iter().map(|file| file.file_name().unwrap_or_default().to_string_lossy().into_owned()).collect();
    job.holds(files.len() == 9, &format!("Nine files were asked for; there are {names:?}."))?;
    let keep = job.keep.join("released");
    for file in &files {
        let copied =
            std::fs::create_dir_all(&keep).and_then(|()| std::fs::copy(file, keep.join(file.file_name().unwrap_or_default())));
        copied.map_err(|error| format!("A released file could not be kept: {error}"))?;
        if file.extension().is_some_and(|extension| extension == "pdf") {
            let text = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(file).arg("-").output();
            let text = text.map_err(|error| format!("pdftotext did not start: {error}"))?;
            let text = bare(&String::from_utf8_lossy(&text.stdout));
            job.holds(text.chars().count() > 500, "pdftotext finds hardly any text in a released PDF.")?;
            job.holds(!text.contains(&bare(job.script.slip.1)), "A released PDF names somebody.")?;
        }
    }
    Ok(())
}
