// The summary in hand: what the shell said last, and how changes of it are taken over.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { api, type Finding, oneOf, rules, type Settlement, type SummaryView } from "../../platform";
import { useToasts } from "../../shared/components";

/** The summary in the hands of its parts. */
export interface SummaryEditor {
  id: string;
  view: SummaryView;
  canEdit: boolean;
  /** Does something and takes over the summary as it is then; says what went wrong. */
  change: (what: () => Promise<SummaryView>) => Promise<SummaryView | null>;
  /** Takes over a summary. */
  take: (view: SummaryView) => Promise<void>;
  /** Settles a finding and all that are alike, everywhere; whether it was done. */
  settle: (finding: Finding, settlement: Settlement) => Promise<boolean>;
  /** Takes back what was settled last; the finding that is open again, or nothing. */
  undo: () => Promise<string | null>;
  canUndo: boolean;
}

/** The summary of a session. */
export function useSummaryEditor(id: string, view: SummaryView): SummaryEditor {
  const client = useQueryClient();
  const { fail } = useToasts();
  const take = useCallback(
    async (view: SummaryView) => {
      // A read that began before is older.
      await client.cancelQueries({ queryKey: ["summary", id] });
      client.setQueryData(["summary", id], view);
    },
    [client, id],
  );
  const change = useCallback<SummaryEditor["change"]>(
    async (what) => {
      try {
        const view = await what();
        await take(view);
        return view;
      } catch (error) {
        fail(error);
        return null;
      }
    },
    [take, fail],
  );
  // What was settled at once is taken back at once, the latest first.
  const [done, setDone] = useState<readonly (readonly string[])[]>([]);
  return useMemo(() => {
    const settle: SummaryEditor["settle"] = async (finding, settlement) => {
      const open = view.findings.filter((finding) => finding.state === "open").map((finding) => finding.id);
      const after = await change(() => api.settleEverywhere(finding.id, settlement));
      if (!after) return false;
      const settled = after.findings.filter(
        (finding) => open.includes(finding.id) && (finding.state === "replaced" || finding.state === "kept"),
      );
      setDone((done) => [...done, settled.map((finding) => finding.id)]);
      return true;
    };
    const undo: SummaryEditor["undo"] = async () => {
      const last = done.at(-1) ?? [];
      setDone((done) => done.slice(0, -1));
      const after = last.length > 0 ? await change(() => api.reopenFindings(id, [...last])) : null;
      return after ? (last[0] ?? null) : null;
    };
    const { state } = view.session;
    return {
      id,
      view,
      canEdit: oneOf(rules.summary_open, state),
      change,
      take,
      settle,
      undo,
      canUndo: done.length > 0,
    };
  }, [id, view, change, take, done]);
}

/** Brings the words of a finding into sight. */
export function showInText(finding: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-mark="${finding}"]`);
  mark?.scrollIntoView({ block: "center" });
  mark?.focus();
}

/** Brings the card of a finding into sight. */
export function showFinding(finding: string): void {
  const card = document.querySelector<HTMLElement>(`[data-finding="${finding}"]`);
  card?.scrollIntoView({ block: "nearest" });
  card?.focus();
}
