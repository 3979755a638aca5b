// The guide in both languages: how to use the program, then how to lead a dialogue. One source for the guide's own
// screen, for the panel beside the work, and for the quiet lines beside a control.
import usingEn from "../../../../src-tauri/guide/en.md";
import usingFa from "../../../../src-tauri/guide/fa.md";
import leadingEn from "../../../../src-tauri/guide/leading-en.md";
import leadingFa from "../../../../src-tauri/guide/leading-fa.md";
import type { Lang } from "../i18n";
import { type MessageId, makeI18n } from "../i18n";
import type { Piece, Section, Span } from "./types";

export type { Section } from "./types";

/** Every section, in the order they are read. */
export const GUIDE: Record<Lang, readonly Section[]> = {
  en: [...usingEn, ...leadingEn],
  fa: [...usingFa, ...leadingFa],
};

/** A section by its name. */
export function sectionOf(lang: Lang, id: string): Section | undefined {
  return GUIDE[lang].find((section) => section.id === id);
}

/** A section with the smaller ones inside it. */
export function wholeOf(lang: Lang, id: string): Section[] {
  const from = GUIDE[lang].findIndex((section) => section.id === id);
  const first = GUIDE[lang][from];
  if (!first) return [];
  const rest = GUIDE[lang].slice(from + 1);
  const end = rest.findIndex((section) => section.level <= first.level);
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** The text of a line, without its marks. */
function textOf(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (typeof span === "string") return span;
      if ("strong" in span) return textOf(span.strong);
      return "key" in span ? span.key : textOf(span.text);
    })
    .join("");
}

/** All text of a piece. */
export function textOfPiece(piece: Piece): string {
  switch (piece.kind) {
    case "text":
      return textOf(piece.spans);
    case "words":
      return piece.pieces.map(textOfPiece).join(" ");
    case "list":
      return piece.items.map(textOf).join(" ");
    case "table":
      return [piece.head, ...piece.rows].flat().map(textOf).join(" ");
    case "picture":
      return piece.alt;
  }
}

/** The first paragraph of a section: what it is for, in a sentence or two. */
export function purposeOf(lang: Lang, id: string): string | undefined {
  const piece = sectionOf(lang, id)?.pieces.find((piece) => piece.kind === "text");
  return piece && textOfPiece(piece);
}

/** The first words of a section that are meant to be said aloud. */
export function wordsOf(lang: Lang, id: string): string | undefined {
  const piece = sectionOf(lang, id)?.pieces.find((piece) => piece.kind === "words");
  return piece && textOfPiece(piece);
}

/** The sample questions of a section, each in both languages. */
export function questionsOf(id: string): { en: string; fa: string }[] {
  const asked = (lang: Lang) => {
    const list = sectionOf(lang, id)?.pieces.findLast((piece) => piece.kind === "list" && !piece.ordered);
    return list?.kind === "list" ? list.items.map(textOf) : [];
  };
  const persian = asked("fa");
  return asked("en").map((en, index) => ({ en, fa: persian[index] ?? "" }));
}

let parts: { id: string; en: string; fa: string }[] | null = null;

/** The parts that formats are made of, by the titles they have in both languages. */
function knownParts() {
  const title = (lang: Lang, id: string) => makeI18n(lang, "by_language").t(`format-${id}` as MessageId);
  parts ??= GUIDE.en
    .filter(({ id }) => id.startsWith("block-"))
    .map(({ id }) => ({ id, en: title("en", id), fa: title("fa", id) }));
  return parts;
}

/** The section about a part of an agenda: by the title it was given by its format, or else by what kind of part it is. */
export function partTopic(part: {
  title: { en: string; fa: string };
  silent: boolean;
  moderators_only: boolean;
  go_round: boolean;
}): string {
  const [en, fa] = [part.title.en.trim(), part.title.fa.trim()];
  // Some parts share a title in one language.
  const named =
    knownParts().find((known) => known.en === en && known.fa === fa) ??
    knownParts().find((known) => known.en === en || known.fa === fa);
  if (named) return named.id;
  if (part.moderators_only) return "kind-moderators";
  if (part.silent) return "kind-silent";
  return part.go_round ? "kind-round" : "kind-talk";
}
