// The page of the guide that belongs to what is on screen, beside it: never over it, and never with the focus of
// somebody who is typing.
import { BookOpen, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button, IconButton } from "../../shared/components";
import { GUIDE, sectionOf, wholeOf } from "../../shared/guide";
import { Pieces } from "../../shared/guide/Pieces";
import { useHelp } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import css from "./Help.module.css";

/** The panel; nothing while it is closed. The whole guide is a screen, which a locked window does not have. */
export function HelpPanel(props: { onGuide?: (section: string) => void }) {
  const { t, lang } = useI18n();
  const help = useHelp();
  if (!help?.isOpen) return null;
  const { topic } = help;
  const { onGuide } = props;
  const [first, ...inside] = wholeOf(lang, topic);
  const others = help.topics.filter((other) => other !== topic && sectionOf(lang, other));
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") help.close();
    else if (event.key === "F1") return;
    // Keys of the room, such as the space bar for the next speaker, are not meant while one reads here.
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.nativeEvent.stopPropagation();
    if (event.key === "Escape") event.preventDefault();
  };
  const go = (section: string) => help.show(section, true);
  return (
    <aside
      ref={help.panel}
      className={css.panel}
      aria-label={t("help-title")}
      onKeyDown={keys}
      // A dialog over the screen must not make this unreadable.
      data-react-aria-top-layer="true"
      data-testid="help-panel"
    >
      <header className={css.head}>
        <span className={css.kicker}>{t("help-title")}</span>
        <span className="spacer" />
        <IconButton label={t("help-close")} icon={<X />} onPress={help.close} testId="help-close" />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={css.body} tabIndex={0} aria-label={first?.title} key={topic}>
        <h2 ref={help.heading} tabIndex={-1} className={css.title} data-testid="help-topic" data-topic={topic}>
          {first?.title}
        </h2>
        {first && <Pieces pieces={first.pieces} onGo={go} />}
        {inside.map((section) => (
          <section key={section.id} className={css.inner}>
            <h3>{section.title}</h3>
            <Pieces pieces={section.pieces} onGo={go} />
          </section>
        ))}
      </section>
      <footer className={css.foot}>
        {others.length > 0 && (
          <nav aria-label={t("help-also")}>
            <p className="muted xs">{t("help-also")}</p>
            <ul className={css.others}>
              {others.map((other) => (
                <li key={other}>
                  <button type="button" className={css.other} onClick={() => go(other)} data-testid={`topic-${other}`}>
                    {sectionOf(lang, other)?.title}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {onGuide && (
          <Button
            variant="quiet"
            icon={<BookOpen />}
            onPress={() => onGuide(GUIDE[lang].some(({ id }) => id === topic) ? topic : "start")}
            testId="help-whole"
          >
            {t("help-whole")}
          </Button>
        )}
        <p className="muted xs">{t("help-keys")}</p>
      </footer>
    </aside>
  );
}
