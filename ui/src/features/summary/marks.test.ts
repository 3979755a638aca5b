import { describe, expect, it } from "vitest";
import type { Finding } from "../../platform";
import { paragraphsOf, sameWords } from "./marks";

const finding = (some: Partial<Finding>): Finding => ({
  id: "f",
  summary_id: "s",
  kind: "name",
  state: "open",
  lang: "en",
  section: "themes",
  text: "Leila",
  start: 0,
  end: 5,
  reason: "matches_name",
  participant_id: null,
  note_id: null,
  suggestion: "a participant",
  severity: "identifies",
  may_keep: "not_this_person",
  sentence_start: 0,
  sentence_end: 5,
  basis: "",
  kept_on: null,
  kept_because: "",
  settled_at: null,
  ...some,
});

const shown = (text: string, findings: Finding[]) =>
  paragraphsOf(text, findings).map((paragraph) => ({
    quote: paragraph.quote,
    parts: paragraph.parts.map((part) => (part.finding ? `[${part.text}]` : part.text)),
  }));

describe("paragraphsOf", () => {
  it("marks the words where they stand", () => {
    expect(shown("So Leila said", [finding({ start: 3, end: 8 })])).toEqual([
      { quote: false, parts: ["So ", "[Leila]", " said"] },
    ]);
  });
  it("counts Unicode characters as the core does, not halves of them", () => {
    const text = "🌿🌿 Leila";
    expect(shown(text, [finding({ start: 3, end: 8 })])).toEqual([{ quote: false, parts: ["🌿🌿 ", "[Leila]"] }]);
  });
  it("marks Persian words with a half-space inside", () => {
    const text = "گفت: گل‌ناز آمد";
    expect(shown(text, [finding({ text: "گل‌ناز", start: 5, end: 11 })])[0]?.parts).toContain("[گل‌ناز]");
  });
  it("leaves out a finding whose words are not there any more", () => {
    expect(shown("So Maryam said", [finding({ start: 3, end: 8 })])).toEqual([
      { quote: false, parts: ["So Maryam said"] },
    ]);
  });
  it("marks what replaced the words of a settled finding", () => {
    const settled = finding({ state: "replaced", start: 3, end: 16 });
    expect(shown("So a participant said", [settled])[0]?.parts).toEqual(["So ", "[a participant]", " said"]);
  });
  it("separates paragraphs at blank lines and knows quotes", () => {
    expect(shown("One\nline\n\n> Leila asks\n\n\n", [finding({ start: 12, end: 17 })])).toEqual([
      { quote: false, parts: ["One\nline"] },
      { quote: true, parts: ["[Leila]", " asks"] },
    ]);
  });
  it("does not mark overlapping findings twice", () => {
    const findings = [finding({ start: 0, end: 5 }), finding({ id: "g", text: "la K", start: 3, end: 7 })];
    expect(shown("Leila K", findings)[0]?.parts).toEqual(["[Leila]", " K"]);
  });
});

describe("settling", () => {
  it("takes the open findings with the same words together", () => {
    const all = [
      finding({ id: "1" }),
      finding({ id: "2", text: "LEILA" }),
      finding({ id: "3", lang: "fa" }),
      finding({ id: "4", state: "kept" }),
    ];
    expect(sameWords(all, all[0] as Finding).map((one) => one.id)).toEqual(["1", "2"]);
  });
});
