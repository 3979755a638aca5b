//! The summary of a session as a document: what is said in each section, once, for every format.

mod snapshot;

use hamsokhan_domain::Lang;
use hamsokhan_domain::release::DocumentLang;
use hamsokhan_domain::small_cells::Count;
use hamsokhan_domain::summary::SectionKey;
use hamsokhan_locale::args;
use hamsokhan_locale::list;
use hamsokhan_locale::message::Id;
use hamsokhan_locale::term::Term as _;

use crate::chart;
use crate::document::{Block, Chart, Column, Document, Fact, Legend, PAGE, Part, Row, TOTAL, Table, Text};
use crate::text;
use crate::words::Words;

pub use self::snapshot::{Participation, SectionText, SideFacts, SideShare, Snapshot, Voice};

/// The document of a snapshot in one language, or in both side by side.
#[must_use]
pub fn compose(snapshot: &Snapshot, lang: DocumentLang) -> Document {
    let langs = lang.langs();
    let side_by_side = |blocks: &dyn Fn(Words) -> Vec<Block>| Part {
        columns: langs.iter().map(|&lang| Column { lang, blocks: blocks(Words(lang)) }).collect(),
    };
    let mut parts = vec![side_by_side(&|words| head(snapshot, words))];
    for section in &snapshot.sections {
        let part = side_by_side(&|words| section_blocks(snapshot, section, words));
        if part.columns.iter().any(|column| !column.blocks.is_empty()) {
            parts.push(part);
        }
    }
    Document { lang, title: title(snapshot, langs), parts, foot: langs.iter().map(|&lang| foot(Words(lang))).collect() }
}

fn title(snapshot: &Snapshot, langs: &[Lang]) -> String {
    let mut titles: Vec<String> = langs.iter().map(|&lang| text::line(snapshot.title.or_other(lang))).collect();
    titles.dedup();
    let title = titles.join(" · ");
    if title.trim().is_empty() {
        langs.iter().map(|&l| Words(l).say(Id::DocSummary).text).collect::<Vec<_>>().join(" · ")
    } else {
        title
    }
}

fn foot(words: Words) -> Text {
    words.say_with(Id::DocPage, &args!["page" => PAGE.to_string(), "total" => TOTAL.to_string()])
}

/// Title and figures at the head of the first page.
fn head(snapshot: &Snapshot, words: Words) -> Vec<Block> {
    let lang = words.0;
    let session = words.say_with(Id::DocSessionNumber, &args!["number" => snapshot.session_number]).text;
    let programme = words.name(snapshot.programme.or_other(lang)).text;
    let above: Vec<String> =
        [words.say(Id::DocSummary).text, isolated(&programme), session].into_iter().filter(|s| !s.is_empty()).collect();
    let title = words.name(snapshot.title.or_other(lang));
    let title = if title.text.is_empty() { words.say(Id::DocSummary) } else { title };
    let mut facts = Vec::new();
    if let Some(total) = snapshot.participation.total().shown() {
        facts.push(Fact { value: words.integer(total), label: words.say_with(Id::DocFactPeople, &args!["count" => total]) });
    }
    if let Some(voice) = &snapshot.voice {
        let shares: Vec<f64> = voice.sides.iter().map(|s| s.share).collect();
        facts.push(Fact { value: words.ratio(&shares), label: words.say(Id::DocFactVoice) });
        facts.push(Fact {
            value: words.integer(voice.spoken_minutes),
            label: words.say_with(Id::DocFactSpoken, &args!["count" => voice.spoken_minutes]),
        });
        let turns: u32 = voice.sides.iter().map(|s| s.turns).sum();
        facts.push(Fact { value: words.integer(turns), label: words.say_with(Id::DocFactTurns, &args!["count" => turns]) });
    }
    let mut blocks = vec![Block::Kicker { text: words.own(above.join(" · ")) }, Block::Title { text: title }];
    if !facts.is_empty() {
        blocks.push(Block::Facts { facts });
    }
    blocks
}

fn section_blocks(snapshot: &Snapshot, section: &SectionText, words: Words) -> Vec<Block> {
    let lang = words.0;
    let mut blocks = text::blocks(section.text.get(lang), lang);
    if blocks.is_empty() && !section.text.is_blank() {
        blocks.push(Block::Remark { text: words.say(Id::DocOnlyInOther) });
    }
    match section.key {
        SectionKey::FormatPlaceDates => blocks.extend(when_and_how(snapshot, words)),
        SectionKey::Participation => blocks.extend(participation(snapshot, words)),
        SectionKey::Measures => blocks.extend(snapshot.voice.iter().flat_map(|voice| measures(snapshot, voice, words))),
        SectionKey::MethodAndLimits => blocks.extend(method(snapshot, words)),
        _ => {}
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading { text: words.own(section.key.word(lang)) });
    }
    blocks
}

fn when_and_how(snapshot: &Snapshot, words: Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    let format = words.name(snapshot.format.or_other(words.0)).text;
    if !format.is_empty() {
        blocks.push(Block::Paragraph { text: words.say_with(Id::DocFormat, &args!["format" => format]) });
    }
    if !snapshot.sides.is_empty() {
        let rows = snapshot
            .sides
            .iter()
            .map(|side| Row {
                head: words.name(side.name.or_other(words.0)),
                cells: vec![words.day(side.start), words.time(side.start)],
            })
            .collect();
        let head = [Id::DocTableSide, Id::DocTableDate, Id::DocTableTime].map(|id| words.say(id)).into();
        blocks.push(Block::Table { table: Table { caption: words.say(Id::DocCaptionDates), head, rows, sums: false } });
    }
    blocks
}

fn participation(snapshot: &Snapshot, words: Words) -> Vec<Block> {
    let people = &snapshot.participation;
    let total = match people.total() {
        Count::Shown(count) => words.say_with(Id::DocPeople, &args!["count" => count]),
        Count::Hidden => words.say(Id::DocPeopleHidden),
    };
    let mut blocks = vec![Block::Paragraph { text: total }];
    let sides = snapshot.sides.iter().zip(people.sides()).map(|(side, count)| (words.name(side.name.or_other(words.0)), *count));
    let roles = people.roles().iter().map(|(role, count)| (words.own(role.word(words.0)), *count));
    for (caption, head, counts) in [
        (Id::DocCaptionSides, Id::DocTableSide, sides.collect::<Vec<_>>()),
        (Id::DocCaptionRoles, Id::DocTableRole, roles.collect()),
    ] {
        // A table that says nothing but "not shown" is noise.
        if counts.iter().any(|(_, count)| *count != Count::Hidden) {
            let mut rows: Vec<Row> =
                counts.into_iter().map(|(head, count)| Row { head, cells: vec![words.count(count)] }).collect();
            rows.push(Row { head: words.say(Id::DocTableTogether), cells: vec![words.count(people.total())] });
            let head = vec![words.say(head), words.say(Id::DocTablePeople)];
            blocks.push(Block::Table { table: Table { caption: words.say(caption), head, rows, sums: true } });
        }
    }
    if people.hides() {
        let limit = u32::from(people.small_cell());
        blocks.push(Block::Remark { text: words.say_with(Id::DocSmallCounts, &args!["limit" => limit]) });
    }
    blocks
}

fn measures(snapshot: &Snapshot, voice: &Voice, words: Words) -> Vec<Block> {
    let lang = words.0;
    let shares: Vec<f64> = voice.sides.iter().map(|s| s.share).collect();
    let percents = words.percents(&shares);
    let names: Vec<Text> = snapshot.sides.iter().map(|side| words.name(side.name.or_other(lang))).collect();
    let spoken: Vec<String> = names
        .iter()
        .zip(&percents)
        .map(|(name, share)| {
            words.say_with(Id::DocVoiceShare, &args!["side" => name.text.as_str(), "share" => share.as_str()]).text
        })
        .collect();
    let mut rows: Vec<Row> = names
        .into_iter()
        .zip(percents)
        .zip(&voice.sides)
        .map(|((head, share), side)| Row { head, cells: vec![words.own(share), words.integer(side.turns)] })
        .collect();
    let whole: f64 = shares.iter().sum();
    let turns = voice.sides.iter().map(|s| s.turns).sum();
    rows.push(Row {
        head: words.say(Id::DocTableTogether),
        cells: vec![words.own(words.percents(&[whole.min(1.0)]).concat()), words.integer(turns)],
    });
    let head = [Id::DocTableSide, Id::DocTableShare, Id::DocTableTurns].map(|id| words.say(id)).into();
    let mut blocks = Vec::new();
    if whole > 0.0 {
        let alt = words.say_with(Id::DocVoiceAlt, &args!["shares" => list::join(lang, &spoken)]);
        let legend =
            spoken.into_iter().enumerate().map(|(i, side)| Legend { colour: chart::colour(i), text: words.own(side) }).collect();
        blocks.push(Block::Chart { chart: Chart { svg: chart::voice_bar(&shares, lang), alt, shares, legend } });
    }
    blocks.push(Block::Table { table: Table { caption: words.say(Id::DocCaptionVoice), head, rows, sums: true } });
    let minutes = args!["spoken" => voice.spoken_minutes, "interpreter" => voice.interpreter_minutes];
    blocks.push(Block::Paragraph { text: words.say_with(Id::DocMinutes, &minutes) });
    let gini = hamsokhan_locale::number::decimal(voice.gini, 2, lang);
    blocks.push(Block::Paragraph { text: words.say_with(Id::DocGini, &args!["gini" => gini]) });
    blocks
}

fn method(snapshot: &Snapshot, words: Words) -> Vec<Block> {
    let mut sentences = vec![words.say(Id::DocMethodQuotes).text];
    if snapshot.voice.is_some() {
        sentences.push(words.say(Id::DocMethodVoice).text);
    }
    vec![Block::Remark { text: words.own(sentences.join(" ")) }]
}

fn isolated(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!("{}{words}{}", text::ISOLATE, text::END_ISOLATE) }
}
