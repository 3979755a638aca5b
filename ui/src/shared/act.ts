// Doing something that can fail, once at a time: busy while it runs, and what went wrong stays until the next try.
import { useCallback, useRef, useState } from "react";
import { type AppError, toAppError } from "../platform";

/** An act under way. */
export interface Act {
  busy: boolean;
  error: AppError | null;
  /** Does it; gives what it gave, or nothing when it failed or another one is still under way. */
  run: <T>(what: () => Promise<T>) => Promise<T | undefined>;
  /** Forgets what went wrong. */
  clear: () => void;
}

/** Does things that can fail. What was typed stays where it is: the caller changes it only after success. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const running = useRef(false);
  const run = useCallback(async <T>(what: () => Promise<T>): Promise<T | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      return await what();
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error.code !== "cancelled") setError(error);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setError(null), []);
  return { busy, error, run, clear };
}
