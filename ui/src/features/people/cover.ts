// A cover over what identifies somebody: lifted for a moment, and back by itself.
import { useCallback, useEffect, useState } from "react";

/** How long a name stays on screen. */
export const REVEAL_SECONDS = 20;

/** The cover and what moves it. */
export interface Cover {
  /** Whether it is lifted. */
  lifted: boolean;
  /** Seconds until it comes down. */
  left: number;
  /** Lifts it, or keeps it lifted for the whole time again. */
  lift: () => void;
  drop: () => void;
}

/**
 * A cover that comes down after twenty seconds, and at once when another window takes the place of this one.
 * Locking takes the whole page away, so it needs nothing here.
 */
export function useCover(): Cover {
  const [until, setUntil] = useState<number | null>(null);
  const [left, setLeft] = useState(0);
  const lift = useCallback(() => {
    setLeft(REVEAL_SECONDS);
    setUntil(performance.now() + REVEAL_SECONDS * 1000);
  }, []);
  const drop = useCallback(() => setUntil(null), []);
  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => {
      const seconds = Math.ceil((until - performance.now()) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds <= 0) setUntil(null);
    }, 250);
    const away = () => {
      if (document.visibilityState === "hidden") setUntil(null);
    };
    window.addEventListener("blur", drop);
    document.addEventListener("visibilitychange", away);
    return () => {
      clearInterval(timer);
      window.removeEventListener("blur", drop);
      document.removeEventListener("visibilitychange", away);
    };
  }, [until, drop]);
  return { lifted: until !== null, left, lift, drop };
}
