import { describe, expect, it } from "vitest";
import table from "../../../../tests/fixtures/live/ticks.json";
import type { LiveView } from "../../platform";
import { paceAt, turnAt, voiceAt } from "./ticks";

const pace = (left: number, behind: number, paused = false): Pick<LiveView, "pace" | "paused"> => ({
  paused,
  pace: {
    block_id: "b",
    left_seconds: left,
    behind_seconds: behind,
    ends_at: "2026-12-05T17:00:00Z",
    planned_end: "2026-12-05T16:58:00Z",
    shorten: null,
  },
});

describe("paceAt", () => {
  it("counts a running block down and leaves the end where it is", () => {
    expect(paceAt(pace(100, 120), 40)).toEqual({ left: 60, behind: 120, endsAt: "2026-12-05T17:00:00.000Z" });
  });
  it("pushes the end by what a block takes over its time", () => {
    expect(paceAt(pace(30, 0), 40)).toEqual({ left: -10, behind: 10, endsAt: "2026-12-05T17:00:10.000Z" });
    expect(paceAt(pace(-5, 5), 40)).toEqual({ left: -45, behind: 45, endsAt: "2026-12-05T17:00:40.000Z" });
  });
  it("stands still while paused, and the end moves", () => {
    expect(paceAt(pace(100, 0, true), 60)).toEqual({ left: 100, behind: 60, endsAt: "2026-12-05T17:01:00.000Z" });
  });
});

describe("turnAt", () => {
  const turn = { interpreting_since: null, paused_at: null } as unknown as NonNullable<LiveView["speaking"]>;
  it("counts the speaker", () => {
    expect(turnAt({ speaking: turn, speaking_seconds: [10, 4] }, 5)).toEqual([15, 4]);
  });
  it("counts the interpreter apart", () => {
    const speaking = { ...turn, interpreting_since: "2026-12-05T16:00:00Z" };
    expect(turnAt({ speaking, speaking_seconds: [10, 4] }, 5)).toEqual([10, 9]);
  });
  it("stands still with its block", () => {
    const speaking = { ...turn, paused_at: "2026-12-05T16:00:00Z" };
    expect(turnAt({ speaking, speaking_seconds: [10, 4] }, 5)).toEqual([10, 4]);
  });
});

describe("the table of the core", () => {
  it.each(table as unknown as Case[])("$name", ({ view, later }) => {
    for (const { seconds, figures } of later) {
      const pace = paceAt(view, seconds);
      const voice = voiceAt(view, seconds);
      expect(
        {
          left: pace.left,
          behind: pace.behind,
          ends_at: Date.parse(pace.endsAt),
          turn: turnAt(view, seconds),
          people: [...voice.people.values()],
          shares: voice.shares,
        },
        `${seconds} seconds later`,
      ).toEqual({ ...figures, ends_at: Date.parse(figures.ends_at) });
    }
  });
});

/** One room at one moment, and what it comes to later. */
interface Case {
  name: string;
  view: LiveView;
  later: {
    seconds: number;
    figures: {
      left: number;
      behind: number;
      ends_at: string;
      turn: [number, number];
      people: number[];
      shares: number[];
    };
  }[];
}
