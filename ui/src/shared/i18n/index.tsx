// Language in hand: messages, numbers and direction, switched in place without losing what is being typed.
import type { FluentVariable } from "@fluent/bundle";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { I18nProvider } from "react-aria-components";
import type { MessageId } from "../../generated/messages";
import { setAriaLanguage } from "./aria";
import { bundleOf, type Digits, type Lang, localeOf } from "./bundles";

export type { MessageId } from "../../generated/messages";
export { type Digits, LANGS, type Lang } from "./bundles";

/** What a message may be given: text (isolated) or a number (in the language's digits). */
type Args = Record<string, FluentVariable>;
/** Writes a message. */
type Translate = (id: MessageId, args?: Args) => string;

/** Everything a component needs to speak. */
export interface I18n {
  lang: Lang;
  /** Direction of the page. */
  dir: "ltr" | "rtl";
  /** Tag for `Intl`, with the numbering system. */
  locale: string;
  t: Translate;
  /** The word for a value of an enum: `term("note-kind", "common_ground")`. */
  term: (family: string, value: string) => string;
  /** A number in the right digits. */
  n: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** The same digits put into a text that holds Latin ones, such as a clock time. */
  digits: (text: string) => string;
  /** A text in this language, or in the other one when it is blank. */
  pick: (text: { en: string; fa: string }) => string;
}

const Context = createContext<I18n | null>(null);

const PERSIAN = "۰۱۲۳۴۵۶۷۸۹";

/** A translator and formatter for one language, outside of React. */
export function makeI18n(lang: Lang, digits: Digits): I18n {
  const bundle = bundleOf(lang, digits);
  const locale = localeOf(lang, digits);
  const persian = digits === "persian" || (digits === "by_language" && lang === "fa");
  const t: Translate = (id, args) => {
    const message = bundle.getMessage(id);
    if (!message?.value) return id;
    return bundle.formatPattern(message.value, args ?? null, []);
  };
  return {
    lang,
    dir: lang === "fa" ? "rtl" : "ltr",
    locale,
    t,
    term: (family, value) => t(`term-${family}-${value.replaceAll("_", "-")}` as MessageId),
    n: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    digits: (text) => (persian ? text.replace(/[0-9]/g, (d) => PERSIAN[Number(d)] ?? d) : text),
    pick: (text) => {
      const [first, second] = lang === "fa" ? [text.fa, text.en] : [text.en, text.fa];
      return first.trim() === "" ? second : first;
    },
  };
}

/** Gives the language to everything inside, and to the root of the page. */
export function LanguageProvider(props: { lang: Lang; digits: Digits; children: ReactNode }) {
  const { lang, digits } = props;
  const value = useMemo(() => makeI18n(lang, digits), [lang, digits]);
  setAriaLanguage(lang);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = value.dir;
    document.documentElement.dataset.digits = value.digits("0") === "0" ? "latin" : "persian";
    document.title = value.t("app-name");
  }, [lang, value]);
  return (
    <Context.Provider value={value}>
      <I18nProvider locale={value.locale}>{props.children}</I18nProvider>
    </Context.Provider>
  );
}

/** The language in hand. */
export function useI18n(): I18n {
  const value = useContext(Context);
  if (!value) throw new Error("useI18n outside of LanguageProvider");
  return value;
}
