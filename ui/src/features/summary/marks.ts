// Where findings stand in a text. The core counts Unicode characters; the window cuts strings, which count otherwise.
import type { Finding, SummaryView } from "../../platform";

/** A stretch of text, with the finding that stands in it. */
interface Part {
  text: string;
  finding: Finding | null;
}

/** A paragraph; those that begin with `> ` are quotes. */
export interface Paragraph {
  /** Where it begins in the text, to tell paragraphs apart. */
  at: number;
  quote: boolean;
  parts: Part[];
}

/** What stands in the text for a finding: the words, or what they were replaced by. */
function wordsOf(finding: Finding): string {
  return finding.state === "replaced" ? finding.suggestion : finding.text;
}

interface Cut {
  from: number;
  to: number;
  finding: Finding;
}

/** The findings that really stand where they say, in order, without overlaps, as offsets of the string. */
function cutsOf(text: string, findings: readonly Finding[]): Cut[] {
  const characters = Array.from(text);
  const offsets = [0];
  for (const character of characters) offsets.push((offsets.at(-1) ?? 0) + character.length);
  const cuts: Cut[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const from = offsets[finding.start];
    const to = offsets[finding.end];
    if (from === undefined || to === undefined || from >= to || from < (cuts.at(-1)?.to ?? 0)) continue;
    if (finding.state === "gone" || text.slice(from, to) !== wordsOf(finding)) continue;
    cuts.push({ from, to, finding });
  }
  return cuts;
}

/** The paragraphs of a text, with its findings marked. Blank paragraphs are left out. */
export function paragraphsOf(text: string, findings: readonly Finding[]): Paragraph[] {
  const cuts = cutsOf(text, findings);
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/(?:(?!\n[ \t]*\n)[\s\S])+/g)) {
    const at = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    const end = match.index + match[0].trimEnd().length;
    if (at >= end) continue;
    const quote = text.startsWith("> ", at);
    paragraphs.push({ at, quote, parts: partsOf(text, quote ? at + 2 : at, end, cuts) });
  }
  return paragraphs;
}

function partsOf(text: string, from: number, end: number, cuts: readonly Cut[]): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const cut of cuts) {
    // A finding that reaches over several paragraphs is marked in each of them.
    const start = Math.max(cut.from, from);
    const stop = Math.min(cut.to, end);
    if (start >= stop) continue;
    if (start > at) parts.push({ text: text.slice(at, start), finding: null });
    parts.push({ text: text.slice(start, stop), finding: cut.finding });
    at = stop;
  }
  if (at < end) parts.push({ text: text.slice(at, end), finding: null });
  return parts;
}

/** The sentence around a finding, cut at its words. Where the text is not at hand, the words alone. */
export function sentenceOf(view: SummaryView, finding: Finding): { before: string; marked: string; after: string } {
  const { session, summary } = view;
  const sides = session.programme.sides.map((side) => side.name);
  const section = summary.sections.find((section) => section.key === finding.section);
  const texts = section ? [section.text] : [session.title, session.programme.name, ...sides];
  for (const text of texts) {
    const characters = Array.from(text[finding.lang]);
    const cut = (from: number, to: number) => characters.slice(from, to).join("");
    if (cut(finding.start, finding.end) !== finding.text) continue;
    return {
      before: cut(Math.min(finding.sentence_start, finding.start), finding.start),
      marked: finding.text,
      after: cut(finding.end, Math.max(finding.sentence_end, finding.end)),
    };
  }
  return { before: "", marked: finding.text, after: "" };
}

/** The open findings with the same words in the same language, which are settled together. */
export function sameWords(findings: readonly Finding[], finding: Finding): Finding[] {
  const words = finding.text.toLocaleLowerCase();
  return findings.filter(
    (other) =>
      other.state === "open" &&
      other.lang === finding.lang &&
      other.reason === finding.reason &&
      other.text.toLocaleLowerCase() === words,
  );
}
