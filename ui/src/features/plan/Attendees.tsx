// Who is expected at a session and who came, by side and code name.
import { type Attendance, api, type Person, rules, type SessionView, type Side } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, Choice, EmptyState, Loaded, Notice, Select, SideTag, useToasts } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import css from "./Plan.module.css";

/** What can be known before a session, and what after it began. */
const AHEAD: Attendance[] = ["invited", "confirmed", "absent"];

/** The attendance of a session; `ahead` while it has not begun. */
export function Attendees(props: { session: SessionView; ahead: boolean }) {
  const people = useRead("people", props.session.programme.id);
  const records = useRead("attendance", props.session.id);
  return (
    <Loaded query={people}>
      {(people) => (
        <Loaded query={records}>
          {(records) => (
            <Sides
              session={props.session}
              ahead={props.ahead}
              people={people}
              of={new Map(records.map((record) => [record.participant_id, record.attendance]))}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Roster {
  session: SessionView;
  ahead: boolean;
  people: Person[];
  of: Map<string, Attendance>;
}

function Sides(props: Roster) {
  const { t } = useI18n();
  const { go } = useRouter();
  const toasts = useToasts();
  const { session, people, ahead } = props;
  const set = (ids: string[], attendance: Attendance) =>
    void api.setAttendance(session.id, ids, attendance).catch(toasts.fail);
  if (people.length === 0)
    return (
      <EmptyState
        title={t("plan-nobody-title")}
        text={t("plan-nobody-text")}
        action={
          <Button variant="primary" onPress={() => go({ screen: "people", programme: session.programme.id })}>
            {t("plan-go-people")}
          </Button>
        }
      />
    );
  const leading = people.filter((person) => person.role === "lead_moderator" || person.role === "co_moderator");
  const oneSided = leading.length > 1 && leading.every((person) => person.side_id === leading[0]?.side_id);
  const all = ahead ? ("confirmed" as const) : ("present" as const);
  return (
    <div className={css.attendees}>
      {oneSided && <Notice tone="warn">{t("plan-warning-moderators-one-side")}</Notice>}
      <div className="row wrap">
        <Button
          onPress={() =>
            set(
              people.filter((person) => props.of.get(person.id) !== "absent").map((person) => person.id),
              all,
            )
          }
          testId={`all-${all}`}
        >
          {t(ahead ? "plan-attendance-all-confirmed" : "plan-attendance-all")}
        </Button>
        {ahead && <p className="muted small">{t("plan-attendance-hint")}</p>}
      </div>
      {session.programme.sides.map((side) => (
        <OneSide key={side.id} {...props} side={side} set={set} />
      ))}
    </div>
  );
}

function OneSide(props: Roster & { side: Side; set: (ids: string[], attendance: Attendance) => void }) {
  const { t, term, pick } = useI18n();
  const { ahead, side, of } = props;
  const people = props.people.filter((person) => person.side_id === side.id);
  const at = (person: Person) => of.get(person.id) ?? "invited";
  const counted = people.filter((person) =>
    ahead ? at(person) !== "absent" : at(person) === "present" || at(person) === "left_early",
  ).length;
  return (
    <section>
      <h2 className={css.sideHeading}>
        <SideTag side={side} /> {t(ahead ? "plan-expected" : "plan-came", { count: counted, whole: people.length })}
      </h2>
      <ul>
        {people.map((person) => {
          const shared = {
            label: t("plan-attendance-of", { name: pick(person.code_name) }),
            hideLabel: true,
            value: at(person),
            onChange: (attendance: Attendance) => props.set([person.id], attendance),
            testId: "attendance",
          };
          // Someone who was there before the session was reopened keeps that answer among the choices.
          const kinds = ahead && AHEAD.includes(at(person)) ? AHEAD : rules.attendances;
          const items = kinds.map((id) => ({ id, label: term("attendance", id) }));
          return (
            <li key={person.id}>
              <b>
                <Bidi text={pick(person.code_name)} />
              </b>
              <span className="muted xs">{term("role", person.role)}</span>
              <span className="spacer" />
              {kinds === AHEAD ? (
                <Choice<Attendance> {...shared} items={items} />
              ) : (
                <div className={css.attendance}>
                  <Select<Attendance> {...shared} items={items} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
