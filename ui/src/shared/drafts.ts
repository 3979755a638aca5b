// What is typed and not saved, kept in the workspace as it is typed: it is there again after a lock, a crash or a close.
// Each place in the window has a key of its own; what it keeps is JSON. The shell is told whether anything waits, so that
// it asks before the window closes.
import { useCallback, useState } from "react";
import { api } from "../platform";

/** How long what was typed may be on its way. */
const LATEST_MS = 300;
/** Where one is: kept like the rest, and no words that could be lost. */
const PLACE = "place";

const kept = new Map<string, string>();
const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let told = false;

/** Takes over what waits in the workspace that was opened. */
export async function loadDrafts(): Promise<void> {
  kept.clear();
  waiting.clear();
  for (const { key, text } of await api.drafts().catch(() => [])) kept.set(key, text);
  tell();
}

/** What waits at a place; nothing when nothing does, or when it is of another form. */
export function draftAt<T>(key: string): T | null {
  try {
    return JSON.parse(kept.get(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

/** Keeps what was typed at a place; nothing forgets it. */
export function keepDraft(key: string, value: unknown): void {
  const text = value === null || value === undefined ? "" : JSON.stringify(value);
  if ((kept.get(key) ?? "") === text) return;
  if (text === "") kept.delete(key);
  else kept.set(key, text);
  waiting.add(key);
  tell();
  timer ??= setTimeout(() => void flushDrafts(), LATEST_MS);
}

/** Brings what waits to the disk now. What the disk refuses is tried again with the next word. */
export async function flushDrafts(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const keys = [...waiting];
  waiting.clear();
  await Promise.all(
    keys.map((key) => api.keepDraft({ key, text: kept.get(key) ?? "" }).catch(() => void waiting.add(key))),
  );
}

/** Where somebody was last. */
export const lastPlace = <T>(): T | null => draftAt<T>(PLACE);

/** Keeps where somebody is. */
export const keepPlace = (place: unknown): void => keepDraft(PLACE, place);

function tell(): void {
  const unsaved = [...kept.keys()].some((key) => key !== PLACE);
  if (unsaved === told) return;
  told = unsaved;
  api.setUnsaved(unsaved).catch(() => undefined);
}

/** A state that is kept while it differs from what it began with. The last function forgets what was kept. */
export function useDraft<T>(
  key: string,
  initial: T,
): [value: T, set: (value: T | ((before: T) => T)) => void, saved: () => void] {
  const [value, setValue] = useState<T>(() => draftAt<T>(key) ?? initial);
  const [first] = useState(() => JSON.stringify(initial));
  const set = useCallback(
    (next: T | ((before: T) => T)) =>
      setValue((before) => {
        const value = typeof next === "function" ? (next as (before: T) => T)(before) : next;
        keepDraft(key, JSON.stringify(value) === first ? null : value);
        return value;
      }),
    [key, first],
  );
  const saved = useCallback(() => keepDraft(key, null), [key]);
  return [value, set, saved];
}
