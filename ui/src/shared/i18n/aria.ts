// React Aria ships no Persian. Its strings come from a global that is read once, so ours answer in the language of the moment.
import * as shipped from "react-aria-components/i18n/en-US";
import { persian, type Word } from "./aria-fa";
import type { Lang } from "./bundles";

type Strings = Record<string, Record<string, Word>>;
// The package declares a type where it exports a value.
const english = (shipped as unknown as { default: Strings }).default;

let current: Lang = "en";

/** From now on React Aria speaks this language. */
export function setAriaLanguage(lang: Lang): void {
  current = lang;
}

/** One record per package of React Aria, whose entries are looked up each time they are spoken. */
export function ariaStrings(): Strings {
  const packages: Strings = {};
  for (const [name, strings] of Object.entries(english)) {
    const live = {};
    for (const [key, value] of Object.entries(strings))
      Object.defineProperty(live, key, {
        enumerable: true,
        get: () => (current === "fa" ? (persian[name]?.[key] ?? value) : value),
      });
    packages[name] = live;
  }
  return packages;
}

const globals = window as unknown as Record<symbol, unknown>;
globals[Symbol.for("react-aria.i18n.locale")] = "en-US";
globals[Symbol.for("react-aria.i18n.strings")] = ariaStrings();
