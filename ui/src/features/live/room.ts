// The live room as data: what the shell said last, and how much time passed since by a clock nobody can set.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { LiveView, Note, Person, SessionView } from "../../platform";
import { step } from "../../platform/queries";
import { useNow } from "../../shared/clock";
import { useToasts } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { announce } from "../../shared/live-region";
import { offsetOf, wallByOffset } from "../../shared/zone";

/** How often the room is read again even when nothing happened, so that the proposal to shorten stays true. */
const REFRESH_MS = 30_000;
/** A jump of the wall clock against the monotonic one that means the machine slept. */
const SLEPT_MS = 3000;

let heard = { now: "", at: 0 };

/** Seconds since this view was true. */
function secondsSince(view: LiveView): number {
  if (heard.now !== view.now) heard = { now: view.now, at: performance.now() };
  return (performance.now() - heard.at) / 1000;
}

/** Seconds since this view was true, counted on every second. */
export function useElapsed(view: LiveView): number {
  useNow();
  return secondsSince(view);
}

/** An instant on every side's clock, in order of position. */
export interface SideMoment {
  position: number;
  name: { en: string; fa: string };
  time: string;
}

/** Writes instants on every side's clock. */
export function useSideTimes(session: SessionView): (instant: string) => SideMoment[] {
  const { time } = useDates();
  return useMemo(() => {
    const sides = session.sides.map((side) => ({
      position: session.programme.sides.find((known) => known.id === side.side_id)?.position ?? 1,
      name: side.name,
      offset: offsetOf(side.local) ?? 0,
    }));
    return (instant) =>
      sides.map(({ position, name, offset }) => ({ position, name, time: time(wallByOffset(instant, offset)) }));
  }, [session.sides, session.programme.sides, time]);
}

/** The room in the hands of its parts. */
export interface Room {
  id: string;
  view: LiveView;
  /** Does a step and takes over what the room is then; says it to screen readers. Gives whether it worked. */
  step: (what: () => Promise<LiveView>, say?: string | ((view: LiveView) => string)) => Promise<boolean>;
  person: (id: string | null | undefined) => Person | undefined;
  /** The place of a side among the sides, for its colour. */
  position: (side: string | null | undefined) => number | undefined;
}

/** Shows a saved note at once, before the room is read again. */
export function showNote(client: QueryClient, id: string, note: Note): void {
  client.setQueryData<LiveView>(["live", id], (view) =>
    view
      ? { ...view, notes: [note, ...view.notes.filter((other) => other.id !== note.id)], undo: view.undo ?? "note" }
      : view,
  );
}

/** The room of a session. */
export function useRoom(id: string, view: LiveView): Room {
  const client = useQueryClient();
  const { fail } = useToasts();
  // Steps go one after the other, so that two quick keys never cross.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const take = useCallback<Room["step"]>(
    (what, say) => {
      const done = last.current.then(async () => {
        try {
          const view = await step(client, ["live", id], what);
          if (say) announce(typeof say === "string" ? say : say(view));
          return true;
        } catch (error) {
          fail(error);
          return false;
        }
      });
      last.current = done;
      return done;
    },
    [client, id, fail],
  );
  useFreshness(client, id);
  return useMemo(() => {
    const people = new Map(view.people.map((person) => [person.id, person]));
    const positions = new Map(view.session.programme.sides.map((side) => [side.id, side.position]));
    return {
      id,
      view,
      step: take,
      person: (id) => (id ? people.get(id) : undefined),
      position: (side) => (side ? positions.get(side) : undefined),
    };
  }, [id, view, take]);
}

/** Reads the room again now and then, and at once after the machine slept. */
function useFreshness(client: QueryClient, id: string): void {
  useEffect(() => {
    let drift = Date.now() - performance.now();
    let read = performance.now();
    const timer = setInterval(() => {
      const now = Date.now() - performance.now();
      const slept = Math.abs(now - drift) > SLEPT_MS;
      drift = now;
      if (!slept && performance.now() - read < REFRESH_MS) return;
      read = performance.now();
      void client.invalidateQueries({ queryKey: ["live", id] });
    }, 1000);
    return () => clearInterval(timer);
  }, [client, id]);
}
