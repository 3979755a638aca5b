// Wall clocks. Times of sessions and clocks of other cities come from the core, which has newer rules than the web view;
// what this machine's own clock shows is read here.
import { fromAbsolute, parseAbsolute, parseDateTime } from "@internationalized/date";

/** A moment as a clock on the wall shows it; months and days count from 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

function wallOf({ year, month, day, hour, minute }: Wall): Wall {
  return { year, month, day, hour, minute };
}

/** What a reading gives; none when it cannot be read. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** What clocks show there at this moment; none when the zone is not known here. */
export function wallAt(instant: Date, zone: string): Wall | null {
  return orNull(() => wallOf(fromAbsolute(instant.getTime(), zone)));
}

/** The length of `2026-12-05T20:00`, all of a local time that a clock without seconds shows. */
const TO_THE_MINUTE = 16;

/** Reads a local time such as `2026-12-05T20:00+03:30` or `2026-12-05`; what is after the minutes does not matter. */
export function parseWall(text: string): Wall | null {
  return orNull(() => wallOf(parseDateTime(text.slice(0, TO_THE_MINUTE).replace(" ", "T"))));
}

/** Minutes east of UTC at the end of a local time such as `…+03:30`; none when there is no offset. */
export function offsetOf(local: string): number | null {
  return orNull(() => {
    const instant = parseAbsolute(local, "UTC").toDate();
    // The same digits read as UTC are later by what the clock there is ahead.
    const wall = parseDateTime(local.slice(0, TO_THE_MINUTE)).toDate("UTC");
    return Math.trunc((wall.getTime() - instant.getTime()) / 60_000);
  });
}

/** The wall time at an instant, by the offset that a local time of the same hours carries. */
export function wallByOffset(instant: string, offsetMinutes: number): Wall {
  return wallOf(fromAbsolute(Date.parse(instant) + offsetMinutes * 60_000, "UTC"));
}

/** Every zone that can be chosen. */
export function zoneNames(): string[] {
  return Intl.supportedValuesOf("timeZone");
}
