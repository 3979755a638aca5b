//! From the typesetter's pages to lines: the pieces of a line, which it keeps in the order of the page from left to
//! right, become one piece whose characters are in the order in which they were written.

use ecow::EcoString;
use typst::layout::{Dir, Em, Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::text::{Glyph, TextItem};
use typst_layout::PagedDocument;

use super::line::{Apart, Drawn, Line, Pull, Unit};
use super::order::{Kind, runs};
use super::say::told_to_poppler;

/// Two pieces are parts of one line when there is less than this between them.
const TOUCHING: f64 = 0.01;

/// How far apart in points what stands in a row may be in height.
const LEVEL: f64 = 1.0;

/// The pages with whole lines, and what is known of each piece of text in the order in which it is written to the
/// file: a line on a page where something runs to the left, nothing where all runs to the right. In a document that
/// runs to the left, PDFium turns every line around, so that each counts.
pub fn gather(document: &PagedDocument, leftward: bool) -> (PagedDocument, Vec<Option<Line>>) {
    let mut all = Vec::new();
    let mut pages = document.pages().to_vec();
    for page in &mut pages {
        let mut lines = Lines { turning: leftward || runs_left(&page.frame), all: Vec::new() };
        page.frame = whole(&page.frame, 0.0, &mut lines);
        let mut told: Vec<&mut Line> = lines.all.iter_mut().flatten().collect();
        turn_rows(&mut told, leftward);
        turn_page(&mut told);
        all.append(&mut lines.all);
    }
    (PagedDocument::new(pages.into(), document.info().clone()), all)
}

struct Lines {
    /// Whether readers turn around any line of the page.
    turning: bool,
    all: Vec<Option<Line>>,
}

fn runs_left(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(text) => text.text.chars().any(|c| Pull::of(c) == Pull::Left),
        FrameItem::Group(group) => runs_left(&group.frame),
        _ => false,
    })
}

/// PDFium decides for all that stands at one height, such as a row of a table: by the document, or else by counting.
fn turn_rows(lines: &mut [&mut Line], leftward: bool) {
    for row in lines.chunk_by_mut(|a, b| (a.y - b.y).abs() < LEVEL) {
        let (left, right) = row.iter().map(|line| runs(&line.units)).fold((0, 0), |(l, r), (left, right)| (l + left, r + right));
        let turned = leftward || left > right;
        row.iter_mut().for_each(|line| line.row_left = turned);
    }
}

/// Poppler decides for a page by counting its letters, the marks of direction that we add among them.
fn turn_page(lines: &mut [&mut Line]) {
    let letters = |page_left: bool| -> i64 {
        let told = lines.iter().flat_map(|line| told_to_poppler(line, page_left));
        told.map(|text| {
            text.chars().map(Kind::of).map(|kind| i64::from(kind == Kind::Left) - i64::from(kind == Kind::Right)).sum::<i64>()
        })
        .sum()
    };
    let left = letters(true) > 0;
    lines.iter_mut().for_each(|line| line.page_left = left);
}

fn whole(frame: &Frame, y: f64, lines: &mut Lines) -> Frame {
    let mut out = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        out.set_baseline(frame.baseline());
    }
    let mut pieces: Vec<(Point, &TextItem)> = Vec::new();
    for (at, item) in frame.items() {
        if let FrameItem::Text(text) = item {
            if pieces.last().is_some_and(|last| !same_line(last, *at, text)) {
                close(&mut pieces, y, &mut out, lines);
            }
            pieces.push((*at, text));
            continue;
        }
        close(&mut pieces, y, &mut out, lines);
        let mut item = item.clone();
        if let FrameItem::Group(group) = &mut item {
            group.frame = whole(&group.frame, y + (at.y + group.transform.ty).to_pt(), lines);
        }
        out.push(*at, item);
    }
    close(&mut pieces, y, &mut out, lines);
    out
}

/// Whether a piece of text is of the same line as the last one, and looks the same. Marks stand on a line of their own.
fn same_line(last: &(Point, &TextItem), at: Point, text: &TextItem) -> bool {
    let (before, last) = last;
    let level = (before.y - at.y).to_pt().abs();
    (level < TOUCHING || (level < text.size.to_pt() && (is_mark_alone(last) || is_mark_alone(text))))
        && last.font == text.font
        && last.size == text.size
        && last.fill == text.fill
        && last.stroke == text.stroke
        && (last.lang, last.region) == (text.lang, text.region)
}

fn is_mark_alone(item: &TextItem) -> bool {
    !item.glyphs.iter().any(is_wide)
}

fn close(pieces: &mut Vec<(Point, &TextItem)>, y: f64, out: &mut Frame, lines: &mut Lines) {
    match merged(pieces).filter(|_| lines.turning) {
        Some((at, item, line)) => {
            out.push(at, FrameItem::Text(item));
            lines.all.push(Some(Line { y: y + at.y.to_pt(), ..line }));
        }
        None => {
            for (at, item) in pieces.iter() {
                out.push(*at, FrameItem::Text((*item).clone()));
                lines.all.push(None);
            }
        }
    }
    pieces.clear();
}

/// A piece of text: where it begins in ems, and its clusters.
struct Piece<'a> {
    item: &'a TextItem,
    x: f64,
    clusters: Vec<Cluster<'a>>,
}

/// Characters that are drawn together, and their glyphs in the order of the characters.
struct Cluster<'a> {
    text: &'a str,
    rtl: bool,
    glyphs: Glyphs<'a>,
}

/// Glyphs, and where each begins in ems.
type Glyphs<'a> = Vec<(f64, &'a Glyph)>;

/// The pieces as one, when there is nothing between them.
fn merged(pieces: &[(Point, &TextItem)]) -> Option<(Point, TextItem, Line)> {
    let (marks, mut words): (Vec<_>, Vec<_>) = pieces.iter().copied().partition(|(_, item)| is_mark_alone(item));
    words.sort_by_key(|(a, _)| a.x);
    let gap = |pair: &[(Point, &TextItem)]| match pair {
        [(a, left), (b, _)] => (a.x + left.width() - b.x).to_pt().abs(),
        _ => 0.0,
    };
    if words.windows(2).any(|pair| gap(pair) > TOUCHING) {
        return None;
    }
    let (at, first) = *words.first()?;
    let (size, rtl) = (first.size.to_pt(), first.lang.dir() == Dir::RTL);
    let mut parts: Vec<Piece<'_>> = words
        .iter()
        .map(|(place, item)| {
            let x = (place.x - at.x).to_pt() / size;
            Piece { item, x, clusters: clusters(item, x, rtl) }
        })
        .collect();
    in_order_of_writing(&mut parts);
    let mut item = (*first).clone();
    item.text = EcoString::new();
    let mut glyphs: Vec<(f64, Vec<Glyph>)> = Vec::new();
    for part in &parts {
        let by = u16::try_from(item.text.len()).unwrap_or(u16::MAX);
        let moved = part.item.glyphs.iter().cloned().map(|mut glyph| {
            glyph.range = glyph.range.start.saturating_add(by)..glyph.range.end.saturating_add(by);
            glyph
        });
        glyphs.push((part.x, moved.collect()));
        item.text.push_str(&part.item.text);
    }
    glyphs.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    item.glyphs = glyphs.into_iter().flat_map(|(_, glyphs)| glyphs).collect();
    let (hair, nil) = (glyph_of(first, '\u{200A}')?, glyph_of(first, '\u{200C}')?);
    // The file must hold the marks and the empty glyphs; they are put in their places when it is rewritten.
    let blank = |glyph: &Glyph| item.text.get(glyph.range()).is_none_or(|text| text.trim().is_empty());
    let last = item.glyphs.iter().rev().find(|glyph| !blank(glyph)).cloned()?;
    let mut line = Line {
        y: 0.0,
        page_left: false,
        row_left: false,
        units: Vec::new(),
        rtl,
        apart: Vec::new(),
        glyphs: Vec::new(),
        hair,
        nil,
    };
    for (place, mark) in marks {
        let mut x = (place.x - at.x).to_pt() / size;
        let up = (at.y - place.y).to_pt() / size;
        let c = mark.text.chars().find(|c| is_mark(*c)).or_else(|| mark.text.chars().last()).unwrap_or_default();
        for glyph in &mark.glyphs {
            let drawn = Drawn { dy: up + glyph.y_offset.get(), ..drawn(glyph) };
            line.apart.push(Apart { c, x, drawn });
            x += glyph.x_advance.get();
            item.glyphs.push(Glyph { id: glyph.id, x_advance: Em::zero(), x_offset: Em::zero(), ..last.clone() });
        }
    }
    item.glyphs.extend([hair, nil].map(|id| Glyph { id, x_advance: Em::zero(), x_offset: Em::zero(), ..last.clone() }));
    line.glyphs = item.glyphs.iter().map(|g| g.id).collect();
    parts.iter().flat_map(|p| &p.clusters).for_each(|cluster| unfold(cluster, &mut line));
    Some((at, item, line))
}

fn glyph_of(item: &TextItem, c: char) -> Option<u16> {
    item.font.ttf().glyph_index(c).map(|id| id.0)
}

/// Sorts pieces by where their characters stood in the paragraph, which each glyph remembers. A paragraph too long
/// for that stays in the order of its pieces, which differs only where marks cut them.
fn in_order_of_writing(parts: &mut [Piece<'_>]) {
    let place = |part: &Piece<'_>| part.item.glyphs.iter().map(|g| g.span.1).min().unwrap_or_default();
    let mut places: Vec<u16> = parts.iter().map(place).collect();
    places.sort_unstable();
    places.dedup();
    if places.len() == parts.len() {
        parts.sort_by_key(place);
    }
}

/// The clusters of a piece in the order of its characters.
fn clusters<'a>(item: &'a TextItem, x: f64, base_rtl: bool) -> Vec<Cluster<'a>> {
    let mut clusters: Vec<(std::ops::Range<usize>, Glyphs<'_>)> = Vec::new();
    let mut pen = x;
    for glyph in &item.glyphs {
        match clusters.last_mut() {
            Some((range, glyphs)) if *range == glyph.range() => glyphs.push((pen, glyph)),
            _ => clusters.push((glyph.range(), vec![(pen, glyph)])),
        }
        pen += glyph.x_advance.get();
    }
    let rtl = match (clusters.first(), clusters.last()) {
        (Some((first, _)), Some((last, _))) if first.start != last.start => first.start > last.start,
        _ => match item.text.chars().map(Pull::of).find(|pull| *pull != Pull::None) {
            Some(Pull::Left) => true,
            Some(Pull::Right) => false,
            _ => base_rtl && !item.text.chars().any(char::is_numeric),
        },
    };
    if rtl {
        clusters.reverse();
        clusters.iter_mut().for_each(|(_, glyphs)| glyphs.reverse());
    }
    clusters.into_iter().map(|(range, glyphs)| Cluster { text: item.text.get(range).unwrap_or_default(), rtl, glyphs }).collect()
}

/// The characters of a cluster one by one. Letters take the glyphs that have a width and marks those that have none;
/// who gets none stands where the letter is that it belongs to.
fn unfold(cluster: &Cluster<'_>, line: &mut Line) {
    if cluster.text.trim().is_empty() && !cluster.glyphs.iter().any(|(_, glyph)| is_wide(glyph)) {
        // A space at which the line was broken.
        return;
    }
    let (mut letters, mut marks): (Vec<_>, Vec<_>) = cluster.glyphs.iter().copied().partition(|(_, glyph)| is_wide(glyph));
    letters.reverse();
    marks.reverse();
    let rtl = cluster.rtl;
    let (start, end) = letters.last().map_or((0.0, 0.0), |(pen, glyph)| (*pen, *pen + glyph.x_advance.get()));
    let mut edge = if rtl { end } else { start };
    for c in cluster.text.chars().filter(|c| !is_control(*c)) {
        let taken = match Pull::of(c) {
            _ if is_mark(c) => marks.pop(),
            Pull::Joined => None,
            _ => letters.pop(),
        };
        let mut unit = Unit { c, rtl, x: edge, width: 0.0, drawn: None };
        match taken {
            Some((pen, glyph)) if !is_wide(glyph) => line.apart.push(Apart { c, x: pen, drawn: drawn(glyph) }),
            Some((pen, glyph)) => {
                let width = glyph.x_advance.get();
                edge = if rtl { pen } else { pen + width };
                unit = Unit { x: pen, width, drawn: Some(drawn(glyph)), ..unit };
            }
            None => {}
        }
        line.units.push(unit);
    }
    // More glyphs than characters: the rest is a part of the last one's picture.
    if let Some(c) = line.units.last().map(|unit| unit.c) {
        let rest = letters.into_iter().chain(marks);
        line.apart.extend(rest.map(|(pen, glyph)| Apart { c, x: pen, drawn: drawn(glyph) }));
    }
}

fn is_wide(glyph: &Glyph) -> bool {
    glyph.x_advance.get().abs() > 1e-9
}

fn drawn(glyph: &Glyph) -> Drawn {
    Drawn { glyph: glyph.id, dx: glyph.x_offset.get(), dy: glyph.y_offset.get() }
}

fn is_mark(c: char) -> bool {
    unicode_bidi::bidi_class(c) == unicode_bidi::BidiClass::NSM
}

/// What only steers direction is not part of what was written.
fn is_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
