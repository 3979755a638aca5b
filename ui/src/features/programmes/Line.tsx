// The sessions of a programme on one line, in the order of time, with both calendars and the share of voice of each.
import type { ProgrammeArc, SessionEquity } from "../../platform";
import { Bidi, DateText, Tag } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { placeOfSession, useRouter } from "../../shared/router";
import css from "./Programmes.module.css";

/** The line. Scrolls along itself when there are many sessions. */
export function Line(props: { arc: ProgrammeArc }) {
  const { t, term, n, pick } = useI18n();
  const { go } = useRouter();
  const { sessions, programme } = props.arc;
  return (
    <ol className={css.line}>
      {sessions.map((entry) => (
        <li key={entry.session.id} data-state={entry.session.state}>
          <button
            type="button"
            className={css.stop}
            onClick={() => go(placeOfSession(entry.session))}
            data-testid={`arc-session-${entry.session.number}`}
          >
            <span className={css.point} aria-hidden="true" />
            <b>
              <bdi>{n(entry.session.number)}</bdi> · <Bidi text={pick(entry.session.title)} />
            </b>
            <span className={css.when}>
              <DateText local={entry.session.wall_start} both style="long" />
            </span>
            <Tag tone={entry.session.state === "live" ? "lapis" : "plain"}>
              {term("session-state", entry.session.state)}
            </Tag>
            {entry.session.started_at !== null && <Voice entry={entry} sides={programme.sides} />}
            {entry.session.started_at !== null && (
              <span className="muted xs">
                {t("programmes-session-people", { count: entry.present })} ·{" "}
                {t("programmes-session-notes", { count: entry.notes })}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Voice(props: { entry: SessionEquity; sides: ProgrammeArc["programme"]["sides"] }) {
  const { t, n, pick, lang } = useI18n();
  const { shares } = props.entry;
  if (shares.every((share) => share === 0)) return null;
  const words = props.sides.map((side, index) =>
    t("programmes-share", { side: pick(side.name), share: n(shares[index] ?? 0, { style: "percent" }) }),
  );
  return (
    <span
      className={css.voice}
      role="img"
      aria-label={t("programmes-share-of", { shares: words.join(lang === "fa" ? "، " : ", ") })}
    >
      {props.sides.map((side, index) => (
        <i key={side.id} data-side={side.position} style={{ flexGrow: Math.max(shares[index] ?? 0, 0.001) }} />
      ))}
    </span>
  );
}
