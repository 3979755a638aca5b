// Wall clocks. Times of sessions and clocks of other cities come from the core, which has newer rules than the web view;
// what this machine's own clock shows is read here.

/** A moment as a clock on the wall shows it; months and days count from 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** What clocks show there at this moment; none when the zone is not known here. */
export function wallAt(instant: Date, zone: string): Wall | null {
  try {
    const parts: Record<string, number> = {};
    for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
    const { year, month, day, hour, minute } = parts;
    if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined)
      return null;
    return { year, month, day, hour, minute };
  } catch {
    return null;
  }
}

/** Reads a local time such as `2026-12-05T20:00+03:30` or `2026-12-05`; what is after the minutes does not matter. */
export function parseWall(text: string): Wall | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, month, day, hour: hour ?? 0, minute: minute ?? 0 };
}

/** Minutes east of UTC at the end of a local time such as `…+03:30`; none when there is no offset. */
export function offsetOf(local: string): number | null {
  if (local.endsWith("Z")) return 0;
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(local);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

/** The wall time at an instant, by the offset that a local time of the same hours carries. */
export function wallByOffset(instant: string, offsetMinutes: number): Wall {
  const shifted = new Date(Date.parse(instant) + offsetMinutes * 60_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** Every zone that can be chosen. */
export function zoneNames(): string[] {
  return Intl.supportedValuesOf("timeZone");
}
