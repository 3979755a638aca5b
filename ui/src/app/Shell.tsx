// The frame around every screen: header with both cities' clocks, the way around, the keys that work everywhere.
import { CircleQuestionMark, Lock, Search } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { HelpPanel } from "../features/help/HelpPanel";
import { topicsOf } from "../features/help/topics";
import { Palette } from "../features/search/Palette";
import { api } from "../platform";
import { useRead } from "../platform/queries";
import { type Command, useAllCommands, useCommands } from "../shared/commands";
import { Button, Kbd, SideClock } from "../shared/components";
import { Logo } from "../shared/components/Logo";
import { sectionOf } from "../shared/guide";
import { useHelp, useHelpTopics } from "../shared/help";
import { useHotkeys } from "../shared/hotkeys";
import { useI18n } from "../shared/i18n";
import { usePreferences } from "../shared/preferences";
import { useRouter } from "../shared/router";
import { AskBeforeClosing, IdleWarning } from "./Asking";
import { Boundary } from "./Boundary";
import { KeysHelp } from "./KeysHelp";
import { Nav } from "./Nav";
import { Screen } from "./Screen";
import css from "./Shell.module.css";
import { Standing } from "./Standing";

/** The window of an open workspace. */
export function Shell(props: { onLock: () => void }) {
  const { t, lang, dir } = useI18n();
  const { save } = usePreferences();
  const router = useRouter();
  const programmes = useRead("programmes").data ?? [];
  const sessions = useRead("sessions", null).data ?? [];
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const help = useHelp();
  const pressHelp = help?.press;
  const showHelp = help?.show;
  useHelpTopics(topicsOf(router.route));
  const current = useCurrentProgramme(
    programmes.map((programme) => programme.id),
    sessions,
  );
  const programme = programmes.find((programme) => programme.id === current);
  const other = lang === "fa" ? "en" : "fa";
  const switchLanguage = () => save({ lang: other });
  const all = useAllCommands();

  useHotkeys({
    "ctrl+k": () => setPalette(true),
    "ctrl+l": props.onLock,
    "?": () => setKeys(true),
    f1: () => pressHelp?.(),
    // Back is where a line begins: on the left in English, on the right in Persian.
    [dir === "rtl" ? "alt+arrowright" : "alt+arrowleft"]: () => (router.canBack ? router.back() : false),
  });
  useTouch();
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: "go-today", label: t("app-nav-today"), run: () => router.go({ screen: "today" }) },
        { id: "go-programmes", label: t("app-nav-programmes"), run: () => router.go({ screen: "programmes" }) },
        { id: "go-people", label: t("app-nav-people"), run: () => router.go({ screen: "people" }) },
        { id: "go-formats", label: t("app-nav-formats"), run: () => router.go({ screen: "formats" }) },
        { id: "go-released", label: t("app-nav-released"), run: () => router.go({ screen: "released" }) },
        { id: "go-settings", label: t("app-nav-settings"), run: () => router.go({ screen: "settings" }) },
        { id: "language", label: t("app-switch-language"), run: () => save({ lang: other }) },
        { id: "go-guide", label: t("help-guide"), run: () => router.go({ screen: "guide" }) },
        { id: "help", label: t("help-title"), keys: "F1", run: () => pressHelp?.() },
        {
          id: "protection",
          label: sectionOf(lang, "protection")?.title ?? "",
          run: () => showHelp?.("protection", true),
        },
        { id: "keys", label: t("app-keys-title"), keys: "?", run: () => setKeys(true) },
        { id: "lock", label: t("app-lock"), keys: "Ctrl L", run: props.onLock },
      ],
      [t, lang, router, save, other, pressHelp, showHelp, props.onLock],
    ),
  );

  return (
    <div className={css.frame} data-help={help?.isOpen || undefined}>
      <header className={css.top}>
        <div className={css.brand}>
          <Logo />
          <span>{t("app-name")}</span>
        </div>
        <button
          type="button"
          className={css.search}
          onClick={() => setPalette(true)}
          data-testid="open-search"
          aria-keyshortcuts="Control+K"
        >
          <Search aria-hidden="true" />
          <span className={css.searchHint}>{t("app-search-hint")}</span>
          <Kbd keys="Ctrl K" />
        </button>
        <span className="spacer" />
        <div className={css.clocks}>
          {programme?.sides.slice(0, 2).map((side) => (
            <SideClock key={side.id} side={side} />
          ))}
        </div>
        <button type="button" className={css.quiet} onClick={switchLanguage} lang={other} data-testid="switch-language">
          {t("app-other-language")}
        </button>
        <Button variant="quiet" icon={<CircleQuestionMark />} kbd="F1" onPress={() => pressHelp?.()} testId="open-help">
          {t("help-title")}
        </Button>
        <Button variant="quiet" icon={<Lock />} kbd="Ctrl L" onPress={props.onLock} testId="lock">
          {t("app-lock")}
        </Button>
      </header>
      <Nav programme={programme ?? null} sessions={sessions.filter((session) => session.programme_id === current)} />
      <main className={css.main}>
        <IdleWarning />
        <Standing />
        <Boundary place={JSON.stringify(router.route)}>
          <Screen route={router.route} currentProgramme={current} />
        </Boundary>
      </main>
      <HelpPanel
        onGuide={(section) => {
          help?.close();
          router.go({ screen: "guide", section });
        }}
      />
      <Palette isOpen={palette} onClose={() => setPalette(false)} commands={all} />
      <AskBeforeClosing />
      <KeysHelp isOpen={keys} onClose={() => setKeys(false)} />
    </div>
  );
}

/** The programme one is in: of the place, or of the last place that had one, or the newest. */
function useCurrentProgramme(programmes: string[], sessions: { id: string; programme_id: string }[]): string | null {
  const { route } = useRouter();
  const [last, setLast] = useState<string | null>(null);
  const ofSession =
    "session" in route ? sessions.find((session) => session.id === route.session)?.programme_id : undefined;
  const here = ("programme" in route ? route.programme : undefined) ?? ofSession ?? null;
  useEffect(() => {
    if (here) setLast(here);
  }, [here]);
  const known = here ?? last;
  return known && programmes.includes(known) ? known : (programmes[0] ?? null);
}

/** Tells the shell that somebody is at the machine, at most every ten seconds. */
function useTouch(): void {
  useEffect(() => {
    let before = 0;
    const touch = () => {
      const now = performance.now();
      if (now - before < 10_000) return;
      before = now;
      api.touch().catch(() => undefined);
    };
    const events = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const event of events) window.addEventListener(event, touch, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, touch);
    };
  }, []);
}
