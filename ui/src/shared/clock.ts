// Time that ticks on screen. One timer for all, and none where nothing ticks.
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const listener of listeners) listener();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer !== undefined) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The present moment, refreshed every second. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => {
    // After a pause without listeners the kept moment may be old.
    if (timer === undefined && Date.now() - now.getTime() > 1000) now = new Date();
    return now;
  });
}

/** The present minute: refreshed when it changes. For clocks without seconds. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / 60_000));
}
