// A start as it is typed: on one side's clock, in one calendar, with digits of any kind.
import type { Calendar, Twice } from "../../platform";
import { type Day, fromSolar, toSolar } from "../../shared/dates";
import { parseTime, parseWhole } from "../../shared/numbers";
import { parseWall } from "../../shared/zone";

/** What is in the fields. */
export interface StartDraft {
  anchor: string;
  calendar: Calendar;
  day: string;
  month: number;
  year: string;
  time: string;
  twice: Twice | null;
}

const two = (value: number) => String(value).padStart(2, "0");

/** The Gregorian day that is typed; none when there is no such day. */
export function dayOf(draft: StartDraft): Day | null {
  const [day, year] = [parseWhole(draft.day), parseWhole(draft.year)];
  if (day === null || year === null || day < 1 || day > 31) return null;
  if (draft.calendar === "solar_hijri") return fromSolar({ year, month: draft.month, day });
  const date = new Date(Date.UTC(year, draft.month - 1, day));
  return year >= 1900 && date.getUTCMonth() === draft.month - 1 ? { year, month: draft.month, day } : null;
}

/** The wall time that is typed, `2026-12-05T08:30:00`; none while it cannot be read. */
export function wallOf(draft: StartDraft): string | null {
  const [day, time] = [dayOf(draft), parseTime(draft.time)];
  if (!day || !time) return null;
  return `${day.year}-${two(day.month)}-${two(day.day)}T${two(time.hour)}:${two(time.minute)}:00`;
}

/** The fields for a wall time, with digits written by `write`. */
export function draftOf(wall: string, anchor: string, calendar: Calendar, write: (text: string) => string): StartDraft {
  const at = parseWall(wall) ?? { year: 2026, month: 1, day: 1, hour: 18, minute: 0 };
  return {
    ...fields(at, calendar, write),
    anchor,
    calendar,
    time: write(`${two(at.hour)}:${two(at.minute)}`),
    twice: null,
  };
}

function fields(day: Day, calendar: Calendar, write: (text: string) => string) {
  const shown = calendar === "solar_hijri" ? toSolar(day) : day;
  return { day: write(String(shown.day)), month: shown.month, year: write(String(shown.year)) };
}

/** The same day in the other calendar; the fields stay as they are while they cannot be read. */
export function inCalendar(draft: StartDraft, calendar: Calendar, write: (text: string) => string): StartDraft {
  const day = dayOf(draft);
  return day ? { ...draft, ...fields(day, calendar, write), calendar } : { ...draft, calendar };
}

/** Minutes after midnight as a time of day with Latin digits, `20:30`. */
export function timeOf(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The same start some minutes later, or earlier when negative, on the same day; none when it leaves the day. */
export function laterBy(draft: StartDraft, minutes: number, write: (text: string) => string): { time: string } | null {
  const time = parseTime(draft.time);
  if (!time) return null;
  const minute = time.hour * 60 + time.minute + minutes;
  return minute < 0 || minute >= 1440 ? null : { time: write(timeOf(minute)) };
}

/** The first evening that is a week away: something to begin from. */
export function aWeekFromNow(now: Date): string {
  const day = new Date(now.getTime() + 7 * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T18:00:00`;
}
