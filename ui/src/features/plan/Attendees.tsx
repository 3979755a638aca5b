// Who is expected at a session and who came, by code name.
import { type Attendance, api, type Person, type SessionView } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, EmptyState, Loaded, Select, SideDot, useToasts } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import css from "./Plan.module.css";

const KINDS: Attendance[] = ["invited", "confirmed", "present", "left_early", "absent"];

/** The attendance of a session. */
export function Attendees(props: { session: SessionView }) {
  const { session } = props;
  const people = useRead("people", session.programme.id);
  return <Loaded query={people}>{(people) => <List session={session} people={people} />}</Loaded>;
}

function List(props: { session: SessionView; people: Person[] }) {
  const { t, term, pick } = useI18n();
  const { go } = useRouter();
  const toasts = useToasts();
  const { session, people } = props;
  const records = useRead("attendance", session.id).data ?? [];
  const of = (id: string) => records.find((record) => record.participant_id === id)?.attendance ?? "invited";
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
  return (
    <div className={css.attendees}>
      <div>
        <Button
          onPress={() =>
            set(
              people.map((person) => person.id),
              "present",
            )
          }
          testId="all-present"
        >
          {t("plan-attendance-all")}
        </Button>
      </div>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <SideDot position={session.programme.sides.find((side) => side.id === person.side_id)?.position} />
            <b>
              <Bidi text={pick(person.code_name)} />
            </b>
            <span className="muted xs">{term("role", person.role)}</span>
            <span className="spacer" />
            <div className={css.attendance}>
              <Select<Attendance>
                label={t("plan-attendance-of", { name: pick(person.code_name) })}
                hideLabel
                value={of(person.id)}
                onChange={(attendance) => set([person.id], attendance)}
                items={KINDS.map((id) => ({ id, label: term("attendance", id) }))}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
