// Words that come from elsewhere: React Aria finds Persian where it looks, Fluent reads every file, a newer core is understood.
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { AppError } from "../src/platform";
import { errorText } from "../src/shared/errors";
import { makeI18n } from "../src/shared/i18n";
import { ariaStrings, setAriaLanguage } from "../src/shared/i18n/aria";
import { persian } from "../src/shared/i18n/aria-fa";

describe("errors", () => {
  it("says something sensible about a code it does not know", () => {
    const unknown = new AppError({ code: "from-the-future" as never, severity: "broken", args: {} });
    const i18n = makeI18n("en", "by_language");
    expect(errorText(i18n, unknown)).toBe(i18n.t("error-internal"));
  });
});

describe("React Aria", () => {
  it("answers in the language of the moment", () => {
    const strings = ariaStrings();
    setAriaLanguage("fa");
    expect(strings["react-aria-components"]?.selectPlaceholder).toBe("یکی را انتخاب کنید");
    setAriaLanguage("en");
    expect(strings["react-aria-components"]?.selectPlaceholder).toBe("Select an item");
  });
  it("has a Persian string for each one of a package that is translated at all", () => {
    const strings = ariaStrings();
    setAriaLanguage("en");
    for (const [name, words] of Object.entries(persian)) {
      const missing = Object.keys(strings[name] ?? {}).filter((key) => !(key in words));
      const extra = Object.keys(words).filter((key) => !(key in (strings[name] ?? {})));
      // The list of colours is not used anywhere in this window.
      expect(
        missing.filter((key) => key !== "colorSwatchPicker"),
        `${name} lacks`,
      ).toEqual([]);
      expect(extra, `${name} has keys that nobody asks for`).toEqual([]);
    }
  });
});

describe("Fluent", () => {
  it("parses every file without junk", () => {
    const files = import.meta.glob<string>("../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
    expect(Object.keys(files).length).toBeGreaterThan(20);
    for (const [path, text] of Object.entries(files)) {
      const declared = [...text.matchAll(/^([a-z][\w-]*)\s*=/gm)].map((match) => match[1]);
      const parsed = new FluentResource(text).body.map((entry) => entry.id);
      expect(
        declared.filter((id) => id && !parsed.includes(id)),
        path,
      ).toEqual([]);
    }
  });
  it("isolates what a user typed", () => {
    expect(makeI18n("en", "by_language").t("unlock-open-title", { name: "خانه" })).toBe("Open \u2068خانه\u2069");
  });
});
