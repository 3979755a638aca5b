// Where one is in the window. Kept in memory: nothing of it is written to disk or shown in an address.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { SessionState } from "../platform";

/** Every place of the window. */
export type Route =
  | { screen: "today" }
  | { screen: "programmes" }
  | { screen: "programme"; programme: string }
  | { screen: "edit-programme"; programme?: string }
  | { screen: "new-session"; programme: string }
  | { screen: "people"; programme?: string; person?: string }
  | { screen: "plan"; session: string }
  | { screen: "live"; session: string }
  | { screen: "summary"; session: string }
  | { screen: "released"; session?: string }
  | { screen: "formats" }
  | { screen: "settings" }
  | { screen: "guide"; section?: string };

/** Where a session is worked on, by the state it is in: planned, held, or told. */
export function placeOfSession(session: { id: string; state: SessionState }): Route {
  switch (session.state) {
    case "draft":
    case "planned":
      return { screen: "plan", session: session.id };
    case "live":
      return { screen: "live", session: session.id };
    default:
      return { screen: "summary", session: session.id };
  }
}

/** Where one is, and how to get elsewhere. */
export interface Router {
  route: Route;
  go: (route: Route) => void;
  /** Goes there without a step to come back to. */
  replace: (route: Route) => void;
  back: () => void;
  canBack: boolean;
  /** Counts how often somebody went somewhere: to move the focus. */
  moves: number;
}

const Context = createContext<Router | null>(null);

/** Keeps the place and the way that led to it, at most fifty steps. */
export function RouterProvider(props: { children: ReactNode; initial?: Route }) {
  const [trail, setTrail] = useState<Route[]>([props.initial ?? { screen: "today" }]);
  const [moves, setMoves] = useState(0);
  const go = useCallback((route: Route) => {
    setTrail((trail) => (same(trail.at(-1), route) ? trail : [...trail.slice(-49), route]));
    setMoves((moves) => moves + 1);
  }, []);
  const replace = useCallback((route: Route) => setTrail((trail) => [...trail.slice(0, -1), route]), []);
  const back = useCallback(() => {
    setTrail((trail) => (trail.length > 1 ? trail.slice(0, -1) : trail));
    setMoves((moves) => moves + 1);
  }, []);
  const value = useMemo<Router>(
    () => ({ route: trail.at(-1) ?? { screen: "today" }, go, replace, back, canBack: trail.length > 1, moves }),
    [trail, go, replace, back, moves],
  );
  return <Context.Provider value={value}>{props.children}</Context.Provider>;
}

function same(a: Route | undefined, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Where one is, and how to get elsewhere. */
export function useRouter(): Router {
  const value = useContext(Context);
  if (!value) throw new Error("useRouter outside of RouterProvider");
  return value;
}
