//! Holding a session of the demo: people come, speak in turn, and the moderator takes notes, all on the moved clock.

use hamsokhan_domain::id::SessionId;
use hamsokhan_domain::note::{Attribution, NoteDraft};
use hamsokhan_domain::participant::Attendance;
use hamsokhan_domain::session::Block;

use super::DemoBuilder;
use super::cast::Cast;
use super::talk::{Said, Talk};
use crate::error::Result;
use crate::plan::SessionView;

/// Seconds of speech, one after the other and again: people are neither equally brief nor equally long.
const SPEECH: [i64; 7] = [74, 52, 96, 61, 83, 45, 110];

/// Starts, holds and closes a session.
pub(super) fn hold(demo: &DemoBuilder, view: &SessionView, talk: &Talk) -> Result<()> {
    let id = view.session.id;
    demo.clock.set(view.session.starts_at - chrono::Duration::minutes(6));
    demo.app.set_attendance(id, demo.cast.all().to_vec(), Attendance::Confirmed)?;
    if let Some(away) = talk.away {
        demo.app.set_attendance(id, vec![demo.cast.id(away)?], Attendance::Absent)?;
    }
    demo.clock.set(view.session.starts_at + chrono::Duration::minutes(2));
    demo.app.start_session(id)?;
    for (index, block) in view.session.blocks.iter().enumerate() {
        if index > 0 {
            demo.app.begin_block(id, block.id)?;
        }
        hold_block(demo, id, (index, block), talk)?;
    }
    demo.app.close_session(id)?;
    Ok(())
}

/// Turns and notes of one block, spread over its time.
fn hold_block(demo: &DemoBuilder, id: SessionId, (index, block): (usize, &Block), talk: &Talk) -> Result<()> {
    let mut notes = talk.notes.iter().filter(|said| said.block == index);
    let minutes = i64::from(hamsokhan_domain::agenda::block_minutes(block));
    let mut left = minutes * 60 - 60;
    let present = Cast::speakers().filter(|at| Some(*at) != talk.away);
    let turns = if block.silent || block.moderators_only { 0 } else { usize::from(block.go_round) * 10 + 4 };
    for (turn, speaker) in present.cycle().skip(index * 3).take(turns).enumerate() {
        let seconds = SPEECH.get((turn + index) % SPEECH.len()).copied().unwrap_or(60);
        if left < seconds * 2 + 20 {
            break;
        }
        demo.app.give_word(id, demo.cast.id(speaker)?)?;
        demo.clock.pass(seconds);
        demo.app.toggle_interpreter(id)?;
        demo.clock.pass(seconds * 4 / 5);
        demo.app.end_turn(id)?;
        left -= seconds * 9 / 5;
        if let Some(said) = notes.next() {
            left -= note(demo, id, said)?;
        }
    }
    for said in notes {
        left -= note(demo, id, said)?;
    }
    demo.clock.pass(left.max(0) + 60);
    Ok(())
}

/// Writes one note and answers how many seconds that took.
fn note(demo: &DemoBuilder, id: SessionId, said: &Said) -> Result<i64> {
    demo.clock.pass(15);
    let by_side = said.attribution == Attribution::Side;
    let side = said.by.filter(|_| by_side).map(|at| demo.side(Cast::side(at))).transpose()?;
    demo.app.add_note(
        id,
        NoteDraft {
            kind: said.kind,
            text: said.text.to_owned(),
            lang: None,
            translation: said.translation.to_owned(),
            attribution: said.attribution,
            participant_id: said.by.map(|at| demo.cast.id(at)).transpose()?,
            side_id: side,
        },
    )?;
    Ok(15)
}
