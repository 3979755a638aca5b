// The agenda in hand: changed at once on screen, saved in the order of the changes, kept when a save fails.
import { useCallback, useEffect, useRef, useState } from "react";
import { type AppError, api, type BlockDraft, type SessionView, toAppError } from "../../platform";
import { draftOfBlock } from "./agenda";

/** An agenda and how to change it. */
export interface Agenda {
  blocks: BlockDraft[];
  error: AppError | null;
  /** Changes it. Given the newest blocks, so that what happened meanwhile is never lost. */
  change: (how: (blocks: BlockDraft[]) => BlockDraft[]) => void;
  /** Sends again what could not be saved. */
  retry: () => void;
  /** Lets go of what could not be saved: the agenda is again as the core holds it. */
  discard: () => void;
}

/** Holds the agenda of a session. Until the core has answered, what was typed stands. */
export function useAgenda(session: SessionView): Agenda {
  const [mine, setMine] = useState<BlockDraft[] | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const waiting = useRef<BlockDraft[] | null>(null);
  const saving = useRef(false);
  const blocks = mine ?? session.blocks.map(draftOfBlock);
  const latest = useRef(blocks);
  latest.current = waiting.current ?? blocks;
  const save = useCallback(async () => {
    if (saving.current) return;
    saving.current = true;
    while (waiting.current) {
      const sent = waiting.current;
      waiting.current = null;
      try {
        const saved = await api.updateAgenda(session.id, sent);
        setError(null);
        // Something typed meanwhile is newer than the answer, but new blocks have their ids from now on.
        if (waiting.current === null) {
          latest.current = saved.blocks.map(draftOfBlock);
          setMine(latest.current);
        }
      } catch (thrown) {
        setError(toAppError(thrown));
      }
    }
    saving.current = false;
  }, [session.id]);
  const change = useCallback(
    (how: (blocks: BlockDraft[]) => BlockDraft[]) => {
      latest.current = how(latest.current);
      waiting.current = latest.current;
      setMine(latest.current);
      void save();
    },
    [save],
  );
  // What the core holds is the truth whenever nothing of ours is on its way or failed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer of the core is the reason to look.
  useEffect(() => {
    if (!saving.current && !waiting.current && !error) setMine(null);
  }, [session.blocks]);
  const discard = useCallback(() => {
    waiting.current = null;
    setError(null);
    setMine(null);
  }, []);
  return { blocks, error, change, retry: () => change((blocks) => blocks), discard };
}
