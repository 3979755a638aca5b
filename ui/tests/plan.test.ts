// The sums of planning: agendas while they are edited, starts as they are typed, hours that are kind to everyone.
import { describe, expect, it } from "vitest";
import table from "../../tests/fixtures/agenda/minutes.json";
import { moved, starts, totals } from "../src/features/plan/agenda";
import { dayOf, draftOf, inCalendar, laterBy, type StartDraft, wallOf } from "../src/features/plan/start";
import { type BlockDraft, type Interpretation, rules } from "../src/platform";
import { clockMinutes } from "../src/shared/minutes";

const block = (spoken_minutes: number, some: Partial<BlockDraft> = {}): BlockDraft => ({
  id: null,
  title: { en: "A", fa: "" },
  question: { en: "", fa: "" },
  spoken_minutes,
  interpretation: "consecutive",
  silent: false,
  moderators_only: false,
  go_round: false,
  ...some,
});

describe("agenda", () => {
  it.each(table)("blocks take as long on the clock as the core says: $interpretation, silent $silent", (row) => {
    const interpretation = row.interpretation as Interpretation;
    row.minutes.forEach((minutes, place) => {
      const spoken_minutes = rules.block_minutes[0] + place;
      expect(clockMinutes({ spoken_minutes, interpretation, silent: row.silent }), `${spoken_minutes}`).toBe(minutes);
    });
  });

  it("counts silence on the clock only", () => {
    expect(totals([block(10), block(3, { silent: true })])).toEqual({ spoken: 10, clock: 23 });
  });

  it("starts each block when the one before it ends", () => {
    expect(starts([block(5), block(3, { silent: true }), block(1)], "2026-12-05T16:30:00Z")).toEqual([
      "2026-12-05T16:30:00.000Z",
      "2026-12-05T16:40:00.000Z",
      "2026-12-05T16:43:00.000Z",
    ]);
  });

  it("moves within its bounds", () => {
    expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moved(["a", "b", "c"], 2, -5)).toEqual(["c", "a", "b"]);
    expect(moved(["a"], 3, 0), "nothing is there to move").toEqual(["a"]);
  });
});

describe("start", () => {
  const same = (text: string) => text;
  const draft: StartDraft = {
    anchor: "x",
    calendar: "solar_hijri",
    day: "۱۴",
    month: 9,
    year: "۱۴۰۵",
    time: "۲۰:۰۰",
    twice: null,
  };

  it("reads a Solar Hijri date in Persian digits", () => {
    expect(wallOf(draft)).toBe("2026-12-05T20:00:00");
  });

  it("keeps the day when the calendar changes", () => {
    const gregorian = inCalendar(draft, "gregorian", same);
    expect([gregorian.day, gregorian.month, gregorian.year]).toEqual(["5", 12, "2026"]);
    expect(wallOf(gregorian)).toBe(wallOf(draft));
  });

  it("refuses days that do not exist in that calendar", () => {
    expect(dayOf({ ...draft, day: "30", month: 12, year: "1404" }), "1404 has no 30 Esfand").toBeNull();
    expect(dayOf({ ...draft, calendar: "gregorian", day: "30", month: 2, year: "2027" })).toBeNull();
    expect(wallOf({ ...draft, time: "25:00" })).toBeNull();
  });

  it("fills the fields from a wall time and back", () => {
    const filled = draftOf("2027-01-16T08:05:00", "x", "solar_hijri", same);
    expect([filled.day, filled.month, filled.year, filled.time]).toEqual(["26", 10, "1405", "08:05"]);
    expect(wallOf(filled)).toBe("2027-01-16T08:05:00");
  });
});

describe("other starts", () => {
  const same = (text: string) => text;
  const at = (time: string) => draftOf(`2026-03-08T${time}:00`, "x", "gregorian", same);

  it("goes around a skipped time within the same day", () => {
    expect(laterBy(at("02:30"), 60, same)).toEqual({ time: "03:30" });
    expect(laterBy(at("02:30"), -60, same)).toEqual({ time: "01:30" });
    expect(laterBy(at("00:30"), -60, same), "the day before is another date").toBeNull();
  });
});
