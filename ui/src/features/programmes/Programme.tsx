// One programme as a whole: its sessions on a line with both calendars, how the voice was shared, what was promised.
import { Pencil, Plus, Users } from "lucide-react";
import type { ProgrammeArc } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, EmptyState, Facts, Loaded, Page, Promises, Section, SideTag } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { Line } from "./Line";

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
      <Facts
        facts={[
          {
            value: t("programmes-of", { part: held, whole: sessions.length }),
            word: t("programmes-fact-sessions", { count: sessions.length }),
          },
          {
            value: n(people),
            word: t("programmes-fact-people", { count: people }),
            detail: programme.sides.map((side, index) => (
              <span key={side.id}>
                {t("programmes-people-of", { count: people_per_side[index] ?? 0, side: pick(side.name) })}
              </span>
            )),
          },
          {
            value: t("programmes-of", { part: kept, whole: actions.length }),
            word: t("programmes-fact-promises", { count: actions.length }),
          },
        ]}
      />
      <Section title={t("programmes-arc")}>
        <Line arc={props.arc} />
      </Section>
      <Section title={t("programmes-promises")}>
        <Promises actions={actions} sides={programme.sides} none={t("programmes-promises-none")} />
      </Section>
    </>
  );
}
