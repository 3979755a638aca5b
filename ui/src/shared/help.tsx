// Help beside the work: which pages of the guide belong to what is on screen, and whether one of them is open.
import { CircleQuestionMark, ShieldCheck } from "lucide-react";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { purposeOf, sectionOf, wordsOf } from "./guide";
import css from "./guide/Guide.module.css";
import { type Lang, makeI18n, useI18n } from "./i18n";
import { announce } from "./live-region";

interface Help {
  isOpen: boolean;
  /** The section in sight. */
  topic: string;
  /** Sections that belong to what is on screen, the nearest first. */
  topics: readonly string[];
  /** Shows a section. With `move`, the focus goes to it; without, it stays where somebody is typing. */
  show: (topic: string | null, move: boolean) => void;
  close: () => void;
  /** What `F1` does: opens, then goes there, then closes and comes back. */
  press: () => void;
  /** Where the focus goes. */
  heading: RefObject<HTMLHeadingElement | null>;
  panel: RefObject<HTMLElement | null>;
  offer: (owner: symbol, topics: readonly string[] | null) => void;
}

const Context = createContext<Help | null>(null);

/** The first section of the guide: where there is nothing nearer. */
const FIRST = "start";

/** Whether text is being typed: then nothing may take the focus. */
function isTyping(): boolean {
  const active = document.activeElement;
  return active instanceof HTMLElement && active.matches("input, textarea, [contenteditable=true], [role=spinbutton]");
}

/** Holds what the parts of a screen have to say about themselves, and the panel that shows it. */
export function HelpProvider(props: { children: ReactNode }) {
  const { t, lang } = useI18n();
  const offers = useRef(new Map<symbol, readonly string[]>());
  const [topics, setTopics] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const moving = useRef(false);

  const offer = useCallback((owner: symbol, topics: readonly string[] | null) => {
    if (topics) offers.current.set(owner, topics);
    else offers.current.delete(owner);
    // Who came last is nearest: a part of a screen stands before the screen.
    const all = [...new Set([...offers.current.values()].reverse().flat())];
    setTopics((known) => (known.join() === all.join() ? known : all));
  }, []);
  const key = topics.join();
  const topic = chosen ?? topics[0] ?? FIRST;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen belongs to the screen it was chosen on.
  useEffect(() => setChosen(null), [key]);
  // After every drawing: the heading is there only once the section is.
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    heading.current?.focus();
  });
  const remember = useCallback(() => {
    const active = document.activeElement;
    if (active instanceof HTMLElement && !panel.current?.contains(active)) before.current = active;
  }, []);
  const show = useCallback(
    (topic: string | null, move: boolean) => {
      remember();
      setChosen(topic);
      setOpen(true);
      moving.current = move;
    },
    [remember],
  );
  const close = useCallback(() => {
    const inside = panel.current?.contains(document.activeElement) ?? false;
    setOpen(false);
    setChosen(null);
    if (inside && before.current?.isConnected) before.current.focus();
    before.current = null;
  }, []);
  const press = useCallback(() => {
    if (!isOpen) {
      const typing = isTyping();
      show(null, !typing);
      const title = sectionOf(lang, topics[0] ?? FIRST)?.title ?? "";
      if (typing) announce(t("help-opened", { title }));
    } else if (panel.current?.contains(document.activeElement)) close();
    else {
      remember();
      heading.current?.focus();
    }
  }, [isOpen, show, close, remember, topics, lang, t]);
  const value = useMemo<Help>(
    () => ({ isOpen, topic, topics, show, close, press, heading, panel, offer }),
    [isOpen, topic, topics, show, close, press, offer],
  );
  return <Context.Provider value={value}>{props.children}</Context.Provider>;
}

/** Help beside the work; none where there is no room for it, such as a single part in a test. */
export function useHelp(): Help | null {
  return useContext(Context);
}

/** Says which sections belong to this part of the screen while it is shown, the nearest first. */
export function useHelpTopics(topics: readonly string[]): void {
  const offer = useContext(Context)?.offer;
  const owner = useRef(Symbol("help"));
  const key = topics.join();
  useEffect(() => offer?.(owner.current, key === "" ? [] : key.split(",")), [offer, key]);
  useEffect(() => {
    const mine = owner.current;
    return () => offer?.(mine, null);
  }, [offer]);
}

/** A quiet question mark that opens a section beside the work. */
export function HelpButton(props: { topic: string; testId?: string }) {
  const { t, lang } = useI18n();
  const help = useHelp();
  const title = sectionOf(lang, props.topic)?.title;
  if (!help || title === undefined) return null;
  return (
    <button
      type="button"
      className={css.button}
      aria-label={t("help-about", { title })}
      title={t("help-about", { title })}
      // A pointer leaves the focus where it is; the keyboard and a screen reader go along.
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => help.show(props.topic, event.detail === 0)}
      data-testid={props.testId ?? `help-${props.topic}`}
    >
      <CircleQuestionMark aria-hidden="true" />
    </button>
  );
}

/** A quiet button with the title of a section, which it opens beside the work. */
export function HelpLink(props: { topic: string; testId?: string }) {
  const { lang } = useI18n();
  const help = useHelp();
  const title = sectionOf(lang, props.topic)?.title;
  if (!help || title === undefined) return null;
  return (
    <button
      type="button"
      className={css.about}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => help.show(props.topic, event.detail === 0)}
      data-testid={props.testId ?? `help-link-${props.topic}`}
    >
      <ShieldCheck aria-hidden="true" />
      {title}
    </button>
  );
}

/** A quiet line: what something is for. */
export function HelpLine(props: { topic: string; testId?: string }) {
  const { lang } = useI18n();
  const text = purposeOf(lang, props.topic);
  if (text === undefined) return null;
  return (
    <p className={css.line} data-testid={props.testId}>
      {text}
    </p>
  );
}

/** The words to say to somebody, in the language in which they are spoken to. */
export function WordsToSay(props: { topic: string; lang: Lang; testId?: string }) {
  const { lang } = props;
  const text = wordsOf(lang, props.topic);
  if (text === undefined) return null;
  return (
    <p className={css.line} lang={lang} dir={lang === "fa" ? "rtl" : "ltr"} data-testid={props.testId}>
      {makeI18n(lang, "by_language").t("help-say", { text })}
    </p>
  );
}
