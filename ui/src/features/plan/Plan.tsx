// The plan of one session: what happens, when, for how long, with whom, and what was promised last time.
import { EllipsisVertical, Pencil, Play, Save, Trash2, Users } from "lucide-react";
import { useState } from "react";
import { api, oneOf, rules, type SessionView } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import {
  Bidi,
  Button,
  ChathamHouse,
  ErrorBanner,
  Facts,
  IconButton,
  Loaded,
  Menu,
  Notice,
  Page,
  Promises,
  SideMoment,
  Skeleton,
  Tabs,
  Tag,
} from "../../shared/components";
import { useDates } from "../../shared/dates";
import { HelpButton, useHelpTopics } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { offsetOf, wallByOffset } from "../../shared/zone";
import { AgendaTable } from "./AgendaTable";
import { Attendees } from "./Attendees";
import { totals } from "./agenda";
import { ChangeDialog, RemoveDialog, SaveFormatDialog } from "./Dialogs";
import css from "./Plan.module.css";
import { SideTimes } from "./SideTimes";
import { useAgenda } from "./useAgenda";

/** The screen of a plan. */
export function Plan(props: { session: string }) {
  const { t } = useI18n();
  const query = useRead("session", props.session);
  if (query.data) return <Planned session={query.data} />;
  return (
    <Page title={t("plan-agenda")}>
      <Loaded query={query}>{() => <Skeleton />}</Loaded>
    </Page>
  );
}

function Planned(props: { session: SessionView }) {
  const { t, n, pick, term } = useI18n();
  const { session } = props;
  const { go } = useRouter();
  const agenda = useAgenda(session);
  const act = useAct();
  const [tab, setTab] = useState<"agenda" | "people">("agenda");
  const [open, setOpen] = useState<"change" | "format" | "remove" | null>(null);
  const ahead = oneOf(rules.plannable, session.state);
  const sums = totals(agenda.blocks);
  useHelpTopics(["plan", "minutes", `state-${session.state}`, `format-${session.format}`]);
  const start = () =>
    act.run(async () => {
      await api.startSession(session.id);
      go({ screen: "live", session: session.id });
    });
  return (
    <Page
      testId="plan"
      title={<Bidi text={pick(session.title)} />}
      marks={
        <>
          <Tag tone={session.state === "live" ? "lapis" : "plain"}>{term("session-state", session.state)}</Tag>
          <HelpButton topic={`state-${session.state}`} testId="help-state" />
        </>
      }
      actions={
        <>
          {ahead && (
            <Button icon={<Pencil />} onPress={() => setOpen("change")} testId="change-session">
              {t("plan-change")}
            </Button>
          )}
          <MainAct session={session} busy={act.busy} onStart={start} />
          <Menu
            label={t("app-more")}
            trigger={<IconButton label={t("app-more")} icon={<EllipsisVertical />} testId="plan-more" />}
            items={[
              { id: "save-format", label: t("plan-save-format"), icon: <Save />, run: () => setOpen("format") },
              {
                id: "remove-session",
                label: t("plan-remove"),
                icon: <Trash2 />,
                danger: true,
                disabled: !ahead,
                run: () => setOpen("remove"),
              },
            ]}
          />
        </>
      }
      asideLabel={t("plan-when")}
      aside={<Aside session={session} minutes={sums.clock} />}
    >
      <ErrorBanner error={act.error} />
      {act.error?.code === "no-people" && (
        <p>
          <Button icon={<Users />} onPress={() => go({ screen: "people", programme: session.programme_id })}>
            {t("plan-go-people")}
          </Button>
        </p>
      )}
      <Facts
        facts={[
          { value: n(sums.spoken), word: t("plan-fact-spoken", { count: sums.spoken }) },
          { value: n(sums.clock), word: t("plan-fact-clock", { count: sums.clock }), help: "minutes" },
          { value: n(session.expected), word: t("plan-fact-people", { count: session.expected }) },
          { value: <End session={session} minutes={sums.clock} />, word: t("plan-fact-end") },
        ]}
      />
      <Tabs
        label={t("plan-agenda")}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: "agenda",
            label: t("plan-agenda"),
            content: (
              <AgendaTable session={session} agenda={agenda} readOnly={!ahead} onSaveFormat={() => setOpen("format")} />
            ),
          },
          {
            id: "people",
            label: (
              <>
                {t("plan-people")} <bdi className="num">{n(session.expected)}</bdi>
              </>
            ),
            content: <Attendees session={session} ahead={ahead} />,
          },
        ]}
      />
      {open === "change" && <ChangeDialog session={session} minutes={sums.clock} onClose={() => setOpen(null)} />}
      {open === "format" && <SaveFormatDialog session={session} onClose={() => setOpen(null)} />}
      {open === "remove" && <RemoveDialog session={session} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function MainAct(props: { session: SessionView; busy: boolean; onStart: () => void }) {
  const { t } = useI18n();
  const { go } = useRouter();
  const { session } = props;
  if (oneOf(rules.plannable, session.state))
    return (
      <Button variant="primary" icon={<Play />} isPending={props.busy} onPress={props.onStart} testId="start-session">
        {t("plan-start")}
      </Button>
    );
  const screen = session.state === "live" ? ("live" as const) : ("summary" as const);
  return (
    <Button variant="primary" onPress={() => go({ screen, session: session.id })} testId={`go-${screen}`}>
      {t(screen === "live" ? "plan-go-live" : "plan-go-summary")}
    </Button>
  );
}

/** When it ends, on every side's clock. */
function End(props: { session: SessionView; minutes: number }) {
  const { pick } = useI18n();
  const { time } = useDates();
  const end = new Date(Date.parse(props.session.starts_at) + props.minutes * 60_000).toISOString();
  return (
    <span className={css.ends}>
      {props.session.sides.map((side) => (
        <SideMoment
          key={side.side_id}
          position={props.session.programme.sides.find((each) => each.id === side.side_id)?.position}
          name={pick(side.name)}
          time={time(wallByOffset(end, offsetOf(side.local) ?? 0))}
        />
      ))}
    </span>
  );
}

function Aside(props: { session: SessionView; minutes: number }) {
  const { t, pick } = useI18n();
  const { session } = props;
  const actions = useRead("actions", session.programme.id).data ?? [];
  const open = actions.filter((action) => action.done_at === null && action.session_id !== session.id).slice(0, 8);
  const anchor = session.programme.sides.find((side) => side.id === session.anchor_side_id);
  return (
    <>
      <h2>{t("plan-when")}</h2>
      {session.instant_moved && anchor && (
        <Notice tone="danger">{t("plan-instant-moved", { side: pick(anchor.name) })}</Notice>
      )}
      <SideTimes
        programme={session.programme}
        sides={session.sides}
        minutes={props.minutes}
        warnings={session.warnings}
      />
      <ChathamHouse session={session} readOnly={session.state === "archived"} />
      <h2>{t("plan-promised")}</h2>
      <Promises actions={open} sides={session.programme.sides} none={t("plan-promised-none")} />
    </>
  );
}
