// The guide: both languages say the same things in the same places, everything the window shows has its page,
// and nothing but text comes out of it.
import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { readGuide } from "../scripts/guide";
import { CONSENTS } from "../src/features/people/consents";
import { findAll } from "../src/shared/fold";
import { GUIDE, partTopic, purposeOf, questionsOf, textOfPiece, wholeOf, wordsOf } from "../src/shared/guide";

const file = (name: string) => readFileSync(`../src-tauri/guide/${name}.md`, "utf8");
const ids = (name: string) =>
  new FluentResource(readFileSync(`../locales/en/${name}.ftl`, "utf8")).body.map((entry) => entry.id);
const bindings = readFileSync("src/generated/bindings.ts", "utf8");
const union = (type: string) => {
  const body = new RegExp(`export type ${type} = ?([\\s\\S]*?);\\n`).exec(bindings)?.[1] ?? "";
  return [...body.matchAll(/"([a-z_]+)"/g)].map((match) => (match[1] ?? "").replaceAll("_", "-"));
};
const has = (id: string) => GUIDE.en.some((section) => section.id === id);
const persian = GUIDE.fa.flatMap((section) => [section.title, ...section.pieces.map(textOfPiece)]);

describe("the guide", () => {
  const leading = (lang: "en" | "fa") => readGuide(file(`leading-${lang}`), "leading-").sections;
  it("has the same sections in both languages, each named once", () => {
    const named = (lang: "en" | "fa") => GUIDE[lang].map(({ id, level }) => `${level} ${id}`);
    expect(named("fa")).toEqual(named("en"));
    expect(new Set(named("en")).size).toBe(named("en").length);
  });
  it("says the same in both languages, piece by piece", () => {
    const shape = (lang: "en" | "fa") =>
      leading(lang).map(({ id, pieces }) => [
        id,
        ...pieces.map((piece) => (piece.kind === "list" ? `list of ${piece.items.length}` : piece.kind)),
      ]);
    expect(shape("fa")).toEqual(shape("en"));
  });
  it("has words to say for every consent, with what yes means", () => {
    expect(CONSENTS.length).toBe(10);
    for (const kind of CONSENTS)
      for (const lang of ["en", "fa"] as const) {
        const id = `consent-${kind.replaceAll("_", "-")}`;
        expect(wordsOf(lang, id)?.trim(), id).toMatch(/[?؟]/);
        expect(purposeOf(lang, id), id).toMatch(lang === "en" ? /^Yes means: / : /^«بله» یعنی: /);
      }
  });
  it("has six ground rules", () => {
    for (const lang of ["en", "fa"] as const) {
      const words = wholeOf(lang, "ground-rules")[0]?.pieces.find((piece) => piece.kind === "words");
      const rules = words?.kind === "words" ? words.pieces[0] : undefined;
      expect(rules?.kind === "list" && rules.ordered && rules.items.length).toBe(6);
    }
  });
  it("has a page for every kind of note and state of a session", () => {
    for (const kind of union("NoteKind")) expect(purposeOf("fa", `note-${kind}`), kind).toBeTruthy();
    for (const state of union("SessionState")) expect(purposeOf("fa", `state-${state}`), state).toBeTruthy();
    expect(union("NoteKind").length + union("SessionState").length, "the contract was found").toBeGreaterThan(12);
  });
  it("has a purpose and words to open for every format and part, and questions for every format", () => {
    const about = ids("format").filter((id) => id.endsWith("-about"));
    const parts = ids("format").filter((id) => id.startsWith("format-block-"));
    expect([about.length, parts.length > 30], "the formats were found").toEqual([7, true]);
    for (const id of about.map((id) => id.replace("-about", ""))) {
      const words = wholeOf("en", id)[0]?.pieces.filter((piece) => piece.kind === "words");
      expect(words?.length, `${id} opens and closes`).toBe(2);
      expect(questionsOf(id).length, id).toBeGreaterThanOrEqual(3);
      expect(questionsOf(id).every(({ en, fa }) => en.endsWith("?") && fa.endsWith("؟"))).toBe(true);
    }
    for (const id of parts.map((id) => id.replace("format-", ""))) {
      expect(purposeOf("en", id), id).toBeTruthy();
      // Among themselves the moderators need no words to begin with.
      if (id !== "block-debrief") expect(wordsOf("en", id), id).toBeTruthy();
    }
  });
  it("knows a part by the title of either language, and otherwise by its kind", () => {
    const part = { silent: false, moderators_only: false, go_round: false };
    expect(partTopic({ ...part, title: { en: "Harvest", fa: "" } })).toBe("block-harvest");
    expect(partTopic({ ...part, title: { en: "Our own", fa: "سکوت" } })).toBe("block-silence");
    expect(partTopic({ ...part, title: { en: "Closing", fa: "خداحافظی" } })).toBe("block-close");
    expect(partTopic({ ...part, title: { en: "Closing", fa: "پایان" } })).toBe("block-closing");
    expect(partTopic({ ...part, title: { en: "Our own", fa: "" }, go_round: true })).toBe("kind-round");
    expect(partTopic({ ...part, title: { en: "Our own", fa: "" }, silent: true })).toBe("kind-silent");
    for (const kind of ["kind-round", "kind-silent", "kind-moderators", "kind-talk"])
      expect(has(kind), kind).toBe(true);
  });
  it("is written in Persian as it is printed", () => {
    const all = leading("fa").flatMap((section) => [section.title, ...section.pieces.map(textOfPiece)]);
    const wrong: [RegExp, string][] = [
      [/[يكةى٠-٩0-9]/, "an Arabic letter or a digit that is not Persian"],
      [/["'“”,?;]/, "a mark that is not Persian"],
      [/(?:^|[\s«(])(?:ن?می) /, "a verb without its half-space"],
      [/[\u0600-\u06ff] (?:ها|های|هایی|تر|ترین)(?=[\s.،؛:؟!»]|$)/, "an ending without its half-space"],
      [
        /سوی (?:تهران|لس)|دفتر شهر|بازبینی افشا|سهم صدا|اتاق گفت‌وگو|شرکت کنندگان|نگرانی|برگردانده شد/,
        "a word the glossary rules out",
      ],
      [/این‌که|آن‌که|خوش‌آمد|بصورت/, "an old spelling"],
    ];
    // Names of keys and of file kinds stay Latin; keys are pieces of their own.
    const text = all.map((line) => line.replace(/SHA-256|Ctrl L|F1/g, ""));
    for (const [rule, what] of wrong)
      expect(
        text.filter((line) => rule.test(line)),
        what,
      ).toEqual([]);
  });
});

describe("reading the guide", () => {
  const one = (markdown: string) => readGuide(`# Title\n\n${markdown}\n`, "").sections[0]?.pieces ?? [];
  it("yields text, never markup", () => {
    expect(one("a `<b>` & **b**")).toEqual([{ kind: "text", spans: ["a ", { key: "<b>" }, " & ", { strong: ["b"] }] }]);
    expect(one("1 < 2 and “q”")).toEqual([{ kind: "text", spans: ["1 < 2 and “q”"] }]);
  });
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <b>c</b>",
    "![x](https://example.org/x.png)",
    "![x](../../secret.png)",
    "[x](https://example.org)",
    "[x](javascript:alert(1))",
    "```\ncode\n```",
  ])("refuses %s", (markdown) => {
    expect(() => one(markdown)).toThrow("The guide may not hold");
  });
});

describe("finding in a text", () => {
  const found = (text: string, wanted: string) => findAll(text, wanted).map(([from, to]) => text.slice(from, to));
  it("forgives keyboards, half-spaces and marks, and points at what was written", () => {
    for (const wanted of ["می‌گویند", "می گویند", "ميگويند", "میگویند"])
      for (const text of ["همه می‌گویند", "همه می گویند", "همه ميگويند", "همه می‌گُویند"])
        expect(found(text, wanted)[0]?.replace(/[\s\u200c\u064f]/g, "").length, `${wanted} in ${text}`).toBe(7);
    expect(found("José said no. JOSE!", "jose")).toEqual(["José", "JOSE"]);
    expect(found("خانهٔ ما", "خانه")).toEqual(["خانهٔ"]);
    expect(found("anything", " \u200c ")).toEqual([]);
  });
});

it("finds in Persian what it shows", () => {
  expect(persian.some((text) => findAll(text, "نهاد شهري").length > 0)).toBe(true);
});
