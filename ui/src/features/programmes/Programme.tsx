// One programme as a whole: its sessions on a line with both calendars, how the voice was shared, what was promised.
import { Pencil, Plus, Users } from "lucide-react";
import { api, type ProgrammeArc } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, Checkbox, EmptyState, Loaded, Page, Section, SideTag, useToasts } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { Line } from "./Line";
import css from "./Programmes.module.css";

/** The screen of one programme. */
export function ProgrammeScreen(props: { id: string }) {
  const { t, pick } = useI18n();
  const { go } = useRouter();
  const query = useRead("programmeArc", props.id);
  const programme = query.data?.programme;
  return (
    <Page
      testId="programme"
      title={programme ? <Bidi text={pick(programme.name)} /> : t("programmes-title")}
      lead={programme && pick(programme.purpose) !== "" ? <Bidi text={pick(programme.purpose)} /> : null}
      marks={programme?.sides.map((side) => <SideTag key={side.id} side={side} />)}
      actions={
        <>
          <Button
            icon={<Users />}
            onPress={() => go({ screen: "people", programme: props.id })}
            testId="programme-people"
          >
            {t("programmes-people")}
          </Button>
          <Button
            icon={<Pencil />}
            onPress={() => go({ screen: "edit-programme", programme: props.id })}
            testId="edit-programme"
          >
            {t("programmes-edit")}
          </Button>
          <Button
            variant="primary"
            icon={<Plus />}
            onPress={() => go({ screen: "new-session", programme: props.id })}
            testId="new-session"
          >
            {t("programmes-new-session")}
          </Button>
        </>
      }
    >
      <Loaded query={query}>{(arc) => <Arc arc={arc} />}</Loaded>
    </Page>
  );
}

function Arc(props: { arc: ProgrammeArc }) {
  const { t, n, pick } = useI18n();
  const { go } = useRouter();
  const { programme, sessions, people_per_side, actions } = props.arc;
  const held = sessions.filter(({ session }) => session.started_at !== null).length;
  const kept = actions.filter((action) => action.done_at !== null).length;
  const people = people_per_side.reduce((sum, count) => sum + count, 0);
  if (sessions.length === 0)
    return (
      <EmptyState
        title={t("programmes-arc-empty-title")}
        text={t("programmes-arc-empty-text")}
        action={
          <Button
            variant="primary"
            onPress={() => go({ screen: "new-session", programme: programme.id })}
            testId="first-session"
          >
            {t("programmes-new-session")}
          </Button>
        }
      />
    );
  return (
    <>
      <dl className={css.facts}>
        <div>
          <dd>{t("programmes-of", { part: held, whole: sessions.length })}</dd>
          <dt>{t("programmes-fact-sessions")}</dt>
        </div>
        <div>
          <dd>{n(people)}</dd>
          <dt>{t("programmes-fact-people")}</dt>
          <dd className={css.detail}>
            {programme.sides.map((side, index) => (
              <span key={side.id}>
                {t("programmes-people-of", { count: people_per_side[index] ?? 0, side: pick(side.name) })}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dd>{t("programmes-of", { part: kept, whole: actions.length })}</dd>
          <dt>{t("programmes-fact-promises")}</dt>
        </div>
      </dl>
      <Section title={t("programmes-arc")}>
        <Line arc={props.arc} />
      </Section>
      <Promises arc={props.arc} />
    </>
  );
}

function Promises(props: { arc: ProgrammeArc }) {
  const { t, pick } = useI18n();
  const dates = useDates();
  const toasts = useToasts();
  const { actions, programme } = props.arc;
  const keep = (id: string, done: boolean) => api.setActionDone(id, done).catch(toasts.fail);
  return (
    <Section title={t("programmes-promises")}>
      {actions.length === 0 && <p className="muted small">{t("programmes-promises-none")}</p>}
      <ul className={css.promises}>
        {actions.map((action) => (
          <li key={action.id}>
            <Checkbox
              isSelected={action.done_at !== null}
              onChange={(done) => void keep(action.id, done)}
              label={`${t("programmes-kept")}: ${pick(action.text)}`}
              testId="promise-kept"
            />
            <span className={action.done_at !== null ? css.kept : undefined}>
              <Bidi text={pick(action.text)} />
            </span>
            <span className="spacer" />
            {action.due_on && (
              <span className="muted xs">{t("programmes-due", { date: dates.date(action.due_on, "short") })}</span>
            )}
            {action.owner_side_id ? (
              <SideTag side={programme.sides.find((side) => side.id === action.owner_side_id)} />
            ) : (
              <span className="muted xs">{t("programmes-both-sides")}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
