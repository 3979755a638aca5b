// What did we learn? The summary of one session: notes by section, text in both languages, review, release.
import { useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useState } from "react";
import { api, oneOf, rules, type SummaryView } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import {
  Bidi,
  Button,
  EmptyState,
  ErrorBanner,
  Notice,
  Page,
  Skeleton,
  Tabs,
  Tag,
  useToasts,
} from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { Board } from "./Board";
import { useSummaryEditor } from "./editor";
import { Findings } from "./Findings";
import { Print } from "./Print";
import { Release } from "./Release";
import { Sheet } from "./Sheet";

/** The summary of a session, or what comes before it. */
export function SummaryScreen(props: { session: string }) {
  const query = useRead("summary", props.session);
  // The reason for having none outlives a failed refetch; data from before a change do not.
  if (query.data) return <Written id={props.session} view={query.data} />;
  if (query.error?.code === "no-summary") return <None session={props.session} />;
  return (
    <Page title={<Title />}>
      {query.error ? <ErrorBanner error={query.error} onRetry={() => void query.refetch()} /> : <Skeleton lines={10} />}
    </Page>
  );
}

function Title() {
  return useI18n().t("summary-title");
}

function None(props: { session: string }) {
  const { t } = useI18n();
  const router = useRouter();
  const client = useQueryClient();
  const act = useAct();
  const state = useRead("session", props.session).data?.state;
  const begin = async () => {
    const view = await act.run(() => api.draftSummary(props.session));
    if (view) client.setQueryData(["summary", props.session], view);
  };
  if (state === undefined) return null;
  if (!oneOf(rules.summary_open, state)) {
    const live = state === "live";
    return (
      <EmptyState
        testId="summary-too-early"
        title={t("summary-not-closed-title")}
        text={t("summary-not-closed-text")}
        action={
          <Button
            variant="primary"
            onPress={() => router.go({ screen: live ? "live" : "plan", session: props.session })}
          >
            {t(live ? "summary-to-live" : "summary-to-plan")}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      testId="summary-none"
      title={t("summary-none-title")}
      text={t("summary-none-text")}
      action={
        <>
          <ErrorBanner error={act.error} />
          <div className="row wrap">
            <Reopen session={props.session} state={state} />
            <Button variant="primary" onPress={() => void begin()} isPending={act.busy} testId="draft-summary">
              {t("summary-none-begin")}
            </Button>
          </div>
        </>
      }
    />
  );
}

/** The way back for a session that was closed by mistake. */
function Reopen(props: { session: string; state: string }) {
  const { t } = useI18n();
  const router = useRouter();
  const { show, fail } = useToasts();
  if (props.state !== "closed") return null;
  const reopen = async () => {
    try {
      await api.reopenSession(props.session);
      show({ text: t("summary-reopened") });
      router.replace({ screen: "live", session: props.session });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <Button variant="quiet" onPress={() => void reopen()} testId="reopen-session">
      {t("summary-reopen-session")}
    </Button>
  );
}

type View = "text" | "board" | "print";

function Written(props: { id: string; view: SummaryView }) {
  const { t, pick } = useI18n();
  const { show } = useToasts();
  const { id, view } = props;
  const editor = useSummaryEditor(id, view);
  const [shown, setShown] = useState<View>("text");
  const redraft = async () => {
    if (await editor.change(() => api.draftSummary(id))) show({ text: t("summary-redrafted") });
  };
  return (
    <Page
      testId="summary"
      title={t("summary-title")}
      marks={<Tag testId="draft-number">{t("summary-draft-number", { number: view.summary.draft })}</Tag>}
      lead={
        <span className="row wrap">
          <Bidi text={pick(view.session.title)} />
          {editor.canEdit && <Reopen session={id} state={view.session.state} />}
        </span>
      }
      actions={
        editor.canEdit && (
          <Button icon={<RefreshCw />} onPress={() => void redraft()} testId="redraft">
            {t("summary-redraft")}
          </Button>
        )
      }
      asideLabel={t("summary-before-leaving")}
      aside={
        <>
          <h2>{t("summary-before-leaving")}</h2>
          <Findings editor={editor} onShow={() => setShown("text")} onStranger={() => setShown("print")} />
          <p className="muted xs">{t("summary-small-cells", { count: view.session.programme.small_cell })}</p>
          <Release editor={editor} />
        </>
      }
    >
      {view.session.state === "archived" && <Notice>{t("summary-archived")}</Notice>}
      <Tabs<View>
        label={t("summary-views")}
        selected={shown}
        onSelect={setShown}
        items={[
          { id: "text", label: t("summary-view-text"), content: <Sheet editor={editor} /> },
          { id: "board", label: t("summary-view-board"), content: <Board editor={editor} /> },
          { id: "print", label: t("summary-view-print"), content: <Print editor={editor} /> },
        ]}
      />
    </Page>
  );
}
