// The whole guide in the window: contents, find, and the text in the language of the window.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { Button, Page, TextField } from "../../shared/components";
import { findAll } from "../../shared/fold";
import { GUIDE, type Section, textOfPiece } from "../../shared/guide";
import { Marked, Pieces } from "../../shared/guide/Pieces";
import { useHotkeys } from "../../shared/hotkeys";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { useRouter } from "../../shared/router";
import css from "./Help.module.css";

/** The sections in which the words stand, under the headings they belong to. */
function found(sections: readonly Section[], wanted: string): Section[] {
  const kept: Section[] = [];
  // From the end, so that a heading is met after what stands under it.
  let needed = 0;
  for (const section of sections.toReversed()) {
    const has = [section.title, ...section.pieces.map(textOfPiece)].some((text) => findAll(text, wanted).length > 0);
    if (!has && section.level >= needed) continue;
    kept.push(has ? section : { ...section, pieces: [] });
    needed = section.level;
  }
  return kept.reverse();
}

/** The screen of the guide. */
export function Guide(props: { section?: string }) {
  const { t, n, lang } = useI18n();
  const { replace } = useRouter();
  const [wanted, setWanted] = useState("");
  const [at, setAt] = useState(0);
  const text = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLElement>(null);
  const sections = GUIDE[lang];
  const looking = wanted.trim() !== "";
  const shown = useMemo(() => (looking ? found(sections, wanted) : sections), [sections, wanted, looking]);
  const places = () => [...(text.current?.querySelectorAll<HTMLElement>("mark") ?? [])];
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked follows what is shown.
  useEffect(() => {
    const marks = looking ? places().length : 0;
    setCount(marks);
    if (looking) announce(t("help-found", { count: marks }));
  }, [shown, wanted, looking, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place in sight follows the choice.
  useEffect(() => {
    const marks = places();
    for (const [index, mark] of marks.entries()) mark.classList.toggle(css.here ?? "here", index === at);
    if (looking) marks[at]?.scrollIntoView?.({ block: "center" });
  }, [at, shown, wanted, looking]);
  const goTo = (id: string) => {
    setWanted("");
    replace({ screen: "guide", section: id });
    // The section may have been left out by what was looked for.
    requestAnimationFrame(() => reach(id));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where one arrives.
  useEffect(() => {
    if (props.section) reach(props.section);
  }, []);
  const find = (typed: string) => {
    setWanted(typed);
    setAt(0);
  };
  const step = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && count > 0) setAt((at) => (at + (event.shiftKey ? count - 1 : 1)) % count);
    else if (event.key === "Escape" && looking) find("");
    else return;
    event.preventDefault();
  };
  useHotkeys({ "ctrl+f": () => field.current?.querySelector("input")?.focus() });
  return (
    <Page
      title={t("help-guide")}
      testId="guide"
      asideLabel={t("help-contents")}
      aside={
        <nav aria-label={t("help-contents")}>
          <h2>{t("help-contents")}</h2>
          <ul className={css.contents} data-testid="contents">
            {shown.map((section) => (
              <li key={section.id}>
                <button type="button" data-level={section.level} onClick={() => goTo(section.id)}>
                  {section.title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <search className={css.find} ref={field} onKeyDownCapture={step}>
        <TextField
          label={t("help-find")}
          value={wanted}
          onChange={find}
          hint={t("help-find-hint")}
          testId="guide-find"
        />
        {looking && (
          <div className={css.found} data-testid="guide-found">
            <span>
              {t("help-found", { count })}
              {count > 0 && <> · {t("help-found-at", { at: n(at + 1), count: n(count) })}</>}
            </span>
            <Button variant="quiet" onPress={() => find("")}>
              {t("help-find-clear")}
            </Button>
          </div>
        )}
      </search>
      <div className={css.text} ref={text}>
        {shown.map((section) => (
          <One key={section.id} section={section} wanted={looking ? wanted : undefined} onGo={goTo} />
        ))}
      </div>
    </Page>
  );
}

const HEADINGS = ["h2", "h2", "h3", "h4", "h5"] as const;

function One(props: { section: Section; wanted?: string; onGo: (id: string) => void }) {
  const { section, wanted } = props;
  const Heading = HEADINGS[section.level] ?? "h5";
  return (
    <section className={css.section} data-level={section.level} id={`guide-${section.id}`}>
      <Heading tabIndex={-1}>
        <Marked text={section.title} wanted={wanted} />
      </Heading>
      <Pieces pieces={section.pieces} wanted={wanted} onGo={props.onGo} pictures />
    </section>
  );
}

/** Brings a section into sight and the focus to its heading. */
function reach(id: string): void {
  const section = document.getElementById(`guide-${id}`);
  section?.scrollIntoView?.({ block: "start" });
  section?.querySelector<HTMLElement>("h2, h3, h4, h5")?.focus({ preventScroll: true });
}
