// Dates in both calendars, written the way both languages write them: WebKit's own Persian order is wrong.
import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from "@internationalized/date";
import { useMemo } from "react";
import type { Calendar, FirstCalendar } from "../platform";
import { type I18n, type MessageId, useI18n } from "./i18n";
import { usePreferences } from "./preferences";
import { parseWall, type Wall, wallAt } from "./zone";

const persianCalendar = new PersianCalendar();
const gregorianCalendar = new GregorianCalendar();

/** Last parts of the ids of the Gregorian months. */
export const GREGORIAN_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
/** Last parts of the ids of the Solar Hijri months. */
export const SOLAR_MONTHS = [
  "farvardin",
  "ordibehesht",
  "khordad",
  "tir",
  "mordad",
  "shahrivar",
  "mehr",
  "aban",
  "azar",
  "dey",
  "bahman",
  "esfand",
] as const;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** Year, month and day of one calendar, months and days counted from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The same day in the Solar Hijri calendar. */
export function toSolar(date: Day): Day {
  const { year, month, day } = toCalendar(
    new CalendarDate(gregorianCalendar, date.year, date.month, date.day),
    persianCalendar,
  );
  return { year, month, day };
}

/** The same day in the Gregorian calendar; none when there is no such Solar Hijri day. */
export function fromSolar(date: Day): Day | null {
  const solar = new CalendarDate(persianCalendar, date.year, date.month, date.day);
  // An impossible day, such as 30 Esfand of a common year, is pulled to the nearest one: that is not what was typed.
  if (solar.year !== date.year || solar.month !== date.month || solar.day !== date.day) return null;
  const { year, month, day } = toCalendar(solar, gregorianCalendar);
  return { year, month, day };
}

/** How much of a date is written. */
export type DateStyle = "full" | "long" | "short";

/** A date in one calendar: `Saturday, December 5, 2026`, `شنبه ۱۴ آذر ۱۴۰۵`; `long` has no weekday, `short` no year. */
export function formatDate(i18n: I18n, date: Day, calendar: Calendar, style: DateStyle = "full"): string {
  const weekday = WEEKDAYS[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()] ?? "sun";
  const shown = calendar === "solar_hijri" ? toSolar(date) : date;
  const month = (calendar === "solar_hijri" ? SOLAR_MONTHS : GREGORIAN_MONTHS)[shown.month - 1] ?? "january";
  const number = (value: number) => i18n.n(value, { useGrouping: false });
  const name = i18n.t(`term-month-${month}` as MessageId);
  // Americans write the month before the day, and commas around both.
  const [dayAndMonth, comma] =
    i18n.lang === "fa" ? [`${number(shown.day)} ${name}`, " "] : [`${name} ${number(shown.day)}`, ", "];
  const words = [
    style === "long" ? "" : i18n.t(`term-weekday-${weekday}${style === "short" ? "-short" : ""}` as MessageId),
    dayAndMonth,
    style === "short" ? "" : number(shown.year),
  ];
  return words.filter((word) => word !== "").join(comma);
}

/** A time of day: `08:05`. */
export function formatTime(i18n: I18n, wall: { hour: number; minute: number }): string {
  const two = (value: number) => i18n.n(value, { minimumIntegerDigits: 2, useGrouping: false });
  return `${two(wall.hour)}:${two(wall.minute)}`;
}

/** A length of time on a running clock: `17:28`, or `1:02:05` from an hour on; a sign before what is over. */
export function formatCountdown(i18n: I18n, seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const two = (value: number) => i18n.n(value, { minimumIntegerDigits: 2, useGrouping: false });
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const text = h > 0 ? `${i18n.n(h)}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
  return seconds < 0 && whole > 0 ? `−${text}` : text;
}

/** The calendar that comes first. */
function firstCalendar(choice: FirstCalendar, lang: string): Calendar {
  if (choice !== "by_language") return choice;
  return lang === "fa" ? "solar_hijri" : "gregorian";
}

/** The other one. */
function otherCalendar(calendar: Calendar): Calendar {
  return calendar === "gregorian" ? "solar_hijri" : "gregorian";
}

/** Writes dates and times in the language, digits and calendar that were chosen. */
export interface Dates {
  first: Calendar;
  second: Calendar;
  /** A local date or time (`2026-12-05…`) in one calendar, the first unless said. */
  date: (local: string | Wall, style?: DateStyle, calendar?: Calendar) => string;
  /** A local time of day. */
  time: (local: string | Wall) => string;
  /** An instant (RFC 3339) on this machine's own clock, date and time. */
  here: (instant: string, style?: DateStyle) => string;
  countdown: (seconds: number) => string;
}

/** Writes dates and times in the language, digits and calendar that were chosen. */
export function useDates(): Dates {
  const i18n = useI18n();
  const { preferences } = usePreferences();
  return useMemo(() => {
    const first = firstCalendar(preferences.calendar, i18n.lang);
    const wall = (local: string | Wall) => (typeof local === "string" ? parseWall(local) : local);
    const date: Dates["date"] = (local, style = "full", calendar = first) => {
      const day = wall(local);
      return day ? formatDate(i18n, day, calendar, style) : "";
    };
    const time: Dates["time"] = (local) => {
      const at = wall(local);
      return at ? formatTime(i18n, at) : "";
    };
    return {
      first,
      second: otherCalendar(first),
      date,
      time,
      here: (instant, style = "long") => {
        const at = wallAt(new Date(instant), Intl.DateTimeFormat().resolvedOptions().timeZone);
        return at
          ? `${formatDate(i18n, at, first, style)}${i18n.lang === "fa" ? "، " : ", "}${formatTime(i18n, at)}`
          : "";
      },
      countdown: (seconds) => formatCountdown(i18n, seconds),
    };
  }, [i18n, preferences.calendar]);
}
