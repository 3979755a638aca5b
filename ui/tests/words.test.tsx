// Words: every code has its sentence in both languages, numbers keep their digits, typed text keeps its direction.
import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AppError } from "../src/platform";
import { Bidi } from "../src/shared/components";
import { ERRORS, errorText } from "../src/shared/errors";
import { makeI18n } from "../src/shared/i18n";
import { LANGS } from "../src/shared/i18n/bundles";

const bindings = readFileSync("src/generated/bindings.ts", "utf8");
const union = (type: string) => {
  const body = new RegExp(`export type ${type} = ?([\\s\\S]*?);\\n`).exec(bindings)?.[1] ?? "";
  return [...body.matchAll(/^"([a-z_-]+)"|[|\s]"([a-z_-]+)"/gm)].map((match) => match[1] ?? match[2] ?? "");
};
const keys = (lang: string) => {
  const files = import.meta.glob<string>("../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
  return Object.entries(files)
    .filter(([path]) => path.includes(`/${lang}/`))
    .flatMap(([, text]) => new FluentResource(text).body.map((entry) => entry.id))
    .sort();
};

describe("errors", () => {
  const codes = union("Code");
  it("has a place for every code of the contract, and none besides", () => {
    expect(codes.length, "the contract was found").toBeGreaterThan(40);
    expect(Object.keys(ERRORS).sort()).toEqual(codes.toSorted());
  });
  it.each(LANGS)("has a sentence for every code in %s", (lang) => {
    const i18n = makeI18n(lang, "by_language");
    const internal = errorText(i18n, new AppError({ code: "internal", severity: "broken", args: {} }));
    for (const code of codes) {
      const text = errorText(i18n, new AppError({ code: code as never, severity: "broken", args: {} }));
      expect(text, code).not.toContain("error-");
      if (code !== "internal") expect(text, code).not.toBe(internal);
    }
  });
  it("puts numbers into the digits of the language", () => {
    const error = new AppError({ code: "findings-open", severity: "refused", args: { count: "12" } });
    expect(errorText(makeI18n("fa", "by_language"), error)).toContain("۱۲");
  });
});

describe("enum words", () => {
  const families: [string, string][] = [
    ["NoteKind", "note-kind"],
    ["Role", "role"],
    ["SessionState", "session-state"],
    ["Attendance", "attendance"],
    ["FindingKind", "finding-kind"],
    ["FindingReason", "finding-reason"],
    ["FindingState", "finding-state"],
    ["SectionKey", "section"],
    ["QueueReason", "queue-reason"],
    ["Attribution", "attribution"],
    ["FileFormat", "file-format"],
    ["DocumentLang", "document-lang"],
  ];
  it.each(families)("%s has a word for each value in both languages", (type, family) => {
    const values = union(type);
    expect(values.length).toBeGreaterThan(1);
    for (const lang of LANGS)
      for (const value of values) expect(makeI18n(lang, "by_language").term(family, value)).not.toContain("term-");
  });
  it("has the same messages in both languages", () => {
    expect(keys("fa")).toEqual(keys("en"));
  });
});

describe("typed text", () => {
  it("follows its own direction, or the one of its language", () => {
    const { container } = render(
      <>
        <Bidi text="سلام" />
        <Bidi text="hello" lang="en" />
        <Bidi text="سلام" lang="fa" />
      </>,
    );
    expect([...container.querySelectorAll("bdi")].map((bdi) => bdi.getAttribute("dir"))).toEqual([
      "auto",
      "ltr",
      "rtl",
    ]);
  });
  it("shows hidden controls and does not obey them", () => {
    const { container } = render(<Bidi text={"in\u202Evoice"} />);
    expect(container.textContent).toBe("in⟨U+202E⟩voice");
  });
  it("keeps the half-space", () => {
    const { container } = render(<Bidi text={"می\u200cشود"} />);
    expect(container.textContent).toBe("می\u200cشود");
  });
  it("is text and never markup", () => {
    const { container } = render(<Bidi text={"<img src=x onerror=alert(1)>"} />);
    expect(container.querySelector("img")).toBeNull();
  });
});
