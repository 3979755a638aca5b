// The day something was written down, on this machine's own calendar.
import { type DateStyle, useDates } from "../../shared/dates";
import { wallAt } from "../../shared/zone";

/** Writes the day of an instant. */
export function useDay(): (instant: string, style?: DateStyle) => string {
  const dates = useDates();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (instant, style = "long") => {
    const at = wallAt(new Date(instant), zone);
    return at ? dates.date(at, style) : "";
  };
}
