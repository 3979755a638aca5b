// The summary in hand: what the shell said last, and how changes of it are taken over.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { api, type Finding, oneOf, rules, type Settlement, type SummaryView } from "../../platform";
import { useToasts } from "../../shared/components";
import { sameWords } from "./marks";

/** The summary in the hands of its parts. */
export interface SummaryEditor {
  id: string;
  view: SummaryView;
  canEdit: boolean;
  /** Does something and takes over the summary as it is then; says what went wrong. */
  change: (what: () => Promise<SummaryView>) => Promise<SummaryView | null>;
  /** Takes over a summary. */
  take: (view: SummaryView) => Promise<void>;
  /** Settles a finding and all others with the same words. */
  settle: (finding: Finding, settlement: Settlement) => Promise<void>;
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
  return useMemo(() => {
    const settle: SummaryEditor["settle"] = async (finding, settlement) => {
      // Each settling reviews the text anew, so the rest is looked up again every time; it must become fewer.
      let rest = sameWords(view.findings, finding);
      while (rest.length > 0) {
        const [next] = rest;
        const after = next && (await change(() => api.settleFinding(next.id, settlement)));
        if (!after) return;
        const remaining = sameWords(after.findings, finding);
        if (remaining.length >= rest.length) return;
        rest = remaining;
      }
    };
    const { state } = view.session;
    return { id, view, canEdit: oneOf(rules.summary_open, state), change, take, settle };
  }, [id, view, change, take]);
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
