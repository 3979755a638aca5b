// What is next, what was promised, what waits.
import { Play } from "lucide-react";
import type { Programme, Session, SessionView, TodayView } from "../../platform";
import { useRead } from "../../platform/queries";
import { useMinute } from "../../shared/clock";
import {
  Bidi,
  Button,
  DateText,
  EmptyState,
  Loaded,
  Notice,
  Page,
  Promises,
  Section,
  Tag,
} from "../../shared/components";
import { useDates } from "../../shared/dates";
import { type I18n, useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { Steps } from "./Steps";
import css from "./Today.module.css";

/** The first screen. */
export function Today() {
  const { t } = useI18n();
  const query = useRead("today");
  const sessions = useRead("sessions", null).data;
  return (
    <Page title={t("today-title")} testId="today">
      <Loaded query={query} lines={7}>
        {(today) => (sessions?.length === 0 ? <Steps /> : <Day today={today} />)}
      </Loaded>
    </Page>
  );
}

function Day(props: { today: TodayView }) {
  const { t } = useI18n();
  const { today } = props;
  const programmes = useRead("programmes").data ?? [];
  return (
    <>
      {today.next ? <Next session={today.next} /> : <NothingNext programme={programmes[0]} />}
      {today.coming.length > 0 && (
        <Section title={t("today-coming")}>
          <ul className={css.rows}>
            {today.coming.map((session) => (
              <Coming key={session.id} session={session} />
            ))}
          </ul>
        </Section>
      )}
      <div className={css.columns}>
        <Section title={t("today-promises")}>
          <Promises
            actions={today.open_actions.slice(0, 30)}
            sides={programmes.flatMap((programme) => programme.sides)}
            none={t("today-promises-none")}
            testId="promise"
          />
        </Section>
        <Awaiting sessions={today.awaiting_summary} />
      </div>
      <Steps />
    </>
  );
}

function NothingNext(props: { programme: Programme | undefined }) {
  const { t } = useI18n();
  const { go } = useRouter();
  const { programme } = props;
  return (
    <EmptyState
      title={t("today-nothing-next-title")}
      text={t("today-nothing-next-text")}
      action={
        programme && (
          <Button
            variant="primary"
            onPress={() => go({ screen: "new-session", programme: programme.id })}
            testId="plan-session"
          >
            {t("today-plan")}
          </Button>
        )
      }
    />
  );
}

/** How far away a moment is, in the largest unit that fits. */
function timeUntil(i18n: I18n, minutes: number): string {
  if (minutes >= 2 * 1440) return i18n.t("today-in-days", { count: Math.floor(minutes / 1440) });
  if (minutes >= 120) return i18n.t("today-in-hours", { count: Math.floor(minutes / 60) });
  return i18n.t("today-in-minutes", { count: minutes });
}

function Next(props: { session: SessionView }) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const { go } = useRouter();
  const { session } = props;
  const minutes = Math.round(Date.parse(session.starts_at) / 60_000) - useMinute();
  const live = session.state === "live";
  const when = live || minutes === 0 ? t("today-now") : minutes > 0 ? timeUntil(i18n, minutes) : t("today-overdue");
  return (
    <section className={css.next} data-testid="next-session">
      <div className="row wrap">
        <h2>{t(live ? "today-live" : "today-next")}</h2>
        <Tag tone={live ? "lapis" : "plain"}>{when}</Tag>
      </div>
      <p className={css.title}>
        <Bidi text={pick(session.title)} />
      </p>
      <p className="muted small">
        {t("today-session-of", { number: session.number, programme: pick(session.programme.name) })} ·{" "}
        {t("today-minutes", { count: session.minutes.clock })} · {t("today-expected", { count: session.expected })}
      </p>
      <div className={css.clocks}>
        {session.sides.map((time) => {
          const side = session.programme.sides.find((each) => each.id === time.side_id);
          return (
            <div key={time.side_id} data-side={side?.position}>
              <span className={css.side}>
                <Bidi text={pick(time.name)} />
              </span>
              <ClockFace local={time.local} />
              <span className="small">
                <DateText local={time.local} both />
              </span>
            </div>
          );
        })}
      </div>
      {live && <Notice tone="good">{t("today-interrupted")}</Notice>}
      <div className="row wrap">
        {live ? (
          <Button
            variant="primary"
            icon={<Play />}
            onPress={() => go({ screen: "live", session: session.id })}
            testId="go-on"
          >
            {t("today-go-on")}
          </Button>
        ) : (
          <Button variant="primary" onPress={() => go({ screen: "plan", session: session.id })} testId="open-plan">
            {t("today-open-plan")}
          </Button>
        )}
      </div>
    </section>
  );
}

function ClockFace(props: { local: string }) {
  const { time } = useDates();
  return <bdi className={css.time}>{time(props.local)}</bdi>;
}

function Coming(props: { session: SessionView }) {
  const { n, pick } = useI18n();
  const { go } = useRouter();
  const { session } = props;
  const first = session.sides[0];
  return (
    <li>
      <button type="button" className={css.link} onClick={() => go({ screen: "plan", session: session.id })}>
        <bdi>{n(session.number)}</bdi> · <Bidi text={pick(session.title)} />
      </button>
      <span className="spacer" />
      {first && (
        <span className="muted small">
          <DateText local={first.local} both style="long" />
        </span>
      )}
    </li>
  );
}

function Awaiting(props: { sessions: Session[] }) {
  const { t, n, pick } = useI18n();
  const { go } = useRouter();
  return (
    <Section title={t("today-awaiting")}>
      {props.sessions.length === 0 && <p className="muted small">{t("today-awaiting-none")}</p>}
      <ul className={css.rows}>
        {props.sessions.slice(0, 30).map((session) => (
          <li key={session.id}>
            <span className={css.grow}>
              <bdi>{n(session.number)}</bdi> · <Bidi text={pick(session.title)} />
            </span>
            <Button onPress={() => go({ screen: "summary", session: session.id })} testId="write-summary">
              {t("today-write-summary")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
