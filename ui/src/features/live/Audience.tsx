// What everybody in the room may see, for a shared screen: question, clock, what comes next. Nothing personal.
import { useEffect, useRef } from "react";
import type { LiveView } from "../../platform";
import { Bidi, Button } from "../../shared/components";
import { useHotkeys } from "../../shared/hotkeys";
import { useI18n } from "../../shared/i18n";
import { nextBlock } from "./Agenda";
import css from "./Audience.module.css";
import { questionOf, runningBlock, Timer } from "./Now";

/** Covers the whole window. */
export function Audience(props: { view: LiveView; onClose: () => void }) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const { view } = props;
  const block = runningBlock(view);
  const next = nextBlock(view.session.blocks);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus(), []);
  useHotkeys({ escape: props.onClose });
  return (
    <section
      ref={frame}
      className={css.audience}
      aria-label={t("live-audience")}
      tabIndex={-1}
      data-testid="audience-view"
    >
      <div className={css.middle}>
        {block ? (
          questionOf(block, i18n).map(({ lang, text }) => (
            <p key={lang} className={css.question} dir={lang === "fa" ? "rtl" : "ltr"} lang={lang}>
              <Bidi text={text} lang={lang} />
            </p>
          ))
        ) : (
          <p className={css.question}>
            <Bidi text={pick(view.session.title)} />
          </p>
        )}
        {block && <Timer view={view} className={css.timer} />}
      </div>
      <footer className={css.foot}>
        {next && <p className="muted">{t("live-audience-next", { title: pick(next.title) })}</p>}
        <span className="spacer" />
        <Button variant="quiet" onPress={props.onClose} testId="audience-close">
          {t("live-audience-end")}
        </Button>
      </footer>
    </section>
  );
}
