// The words of the window: the Fluent files of both languages, read at build time.
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** A language of the product. */
export type Lang = "en" | "fa";
/** Both, neither the default. */
export const LANGS: readonly Lang[] = ["en", "fa"];

const files = import.meta.glob<string>("../../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Which digits are shown: the language's own, or always one kind. */
export type Digits = "by_language" | "latin" | "persian";

/** The BCP 47 tag of a language, with the numbering system that was asked for. */
export function localeOf(lang: Lang, digits: Digits = "by_language"): string {
  const base = lang === "fa" ? "fa-IR" : "en-US";
  if (digits === "latin") return `${base}-u-nu-latn`;
  if (digits === "persian") return `${base}-u-nu-arabext`;
  return lang === "fa" ? `${base}-u-nu-arabext` : base;
}

const resources: Record<Lang, FluentResource[]> = { en: [], fa: [] };
for (const [path, text] of Object.entries(files)) {
  const lang = /locales\/(en|fa)\//.exec(path)?.[1];
  if (lang === "en" || lang === "fa") resources[lang].push(new FluentResource(text));
}

const made = new Map<string, FluentBundle>();

/** The messages of a language, with numbers in these digits. User text that is put in is isolated. */
export function bundleOf(lang: Lang, digits: Digits): FluentBundle {
  const locale = localeOf(lang, digits);
  let bundle = made.get(locale);
  if (!bundle) {
    bundle = new FluentBundle(locale, { useIsolating: true });
    for (const resource of resources[lang]) bundle.addResource(resource, { allowOverrides: true });
    made.set(locale, bundle);
  }
  return bundle;
}
