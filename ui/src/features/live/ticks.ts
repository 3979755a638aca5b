// What ticks between two answers of the core. Every figure starts from one that the core gave and only adds seconds to it.
// The rules are the core's (domain: agenda, turn); `tests/fixtures/live/ticks.json`, written and checked by the core's own
// tests, says second by second what these functions must come to, and `room.test.ts` holds them to it.
import type { LiveView } from "../../platform";

/** Where the session stands some seconds after the view was true. */
export interface PaceNow {
  /** Seconds left in the running block; negative over its time. */
  left: number;
  /** Seconds behind the plan; negative when ahead. */
  behind: number;
  /** When it ends, if everything that remains takes its time. */
  endsAt: string;
}

/** Counts on from a view: a block that is paused or over its time pushes the end, one within its time does not. */
export function paceAt(view: Pick<LiveView, "pace" | "paused">, elapsed: number): PaceNow {
  const { pace, paused } = view;
  const left = pace.left_seconds - (paused || pace.block_id === null ? 0 : elapsed);
  const within = paused || pace.block_id === null ? 0 : Math.min(elapsed, Math.max(0, pace.left_seconds));
  const pushed = elapsed - within;
  return {
    left,
    behind: pace.behind_seconds + pushed,
    endsAt: new Date(Date.parse(pace.ends_at) + pushed * 1000).toISOString(),
  };
}

/** Seconds the speaker and the interpreter have had, some seconds after the view was true. */
export function turnAt(view: Pick<LiveView, "speaking" | "speaking_seconds">, elapsed: number): [number, number] {
  const [speaker, interpreter] = view.speaking_seconds;
  if (!view.speaking || view.speaking.paused_at) return [speaker, interpreter];
  return view.speaking.interpreting_since ? [speaker, interpreter + elapsed] : [speaker + elapsed, interpreter];
}

/** How the voice is shared, some seconds after the view was true. */
export interface VoiceNow {
  /** Seconds of everybody who is counted. */
  people: Map<string, number>;
  /** The share of each side, in order of position; all 0 when nobody has spoken. */
  shares: number[];
  /** Seconds of all of them. */
  total: number;
}

/** Counts on from a view: only the one who speaks gets more, and only when they are counted. */
export function voiceAt(view: Pick<LiveView, "voice" | "speaking" | "speaking_seconds">, elapsed: number): VoiceNow {
  const more = turnAt(view, elapsed)[0] - view.speaking_seconds[0];
  const speaking = view.voice.people.find((voice) => voice.participant_id === view.speaking?.participant_id);
  const people = new Map(
    view.voice.people.map((voice) => [voice.participant_id, voice.seconds + (voice === speaking ? more : 0)]),
  );
  const sides = view.voice.sides.map((side) => side.seconds + (side.side_id === speaking?.side_id ? more : 0));
  const total = sides.reduce((sum, seconds) => sum + seconds, 0);
  return { people, shares: sides.map((seconds) => (total > 0 ? seconds / total : 0)), total };
}
