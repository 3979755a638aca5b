// Dates, times and numbers: the same table of facts that the core is held to.
import { describe, expect, it } from "vitest";
import { formatCountdown, formatDate, formatTime, fromSolar, toSolar } from "../src/shared/dates";
import { makeI18n } from "../src/shared/i18n";
import { latinDigits, parseTime, parseWhole } from "../src/shared/numbers";
import { offsetOf, parseWall, wallAt, wallByOffset } from "../src/shared/zone";

const en = makeI18n("en", "by_language");
const fa = makeI18n("fa", "by_language");
const day = (text: string) => {
  const [year, month, day] = text.split("-").map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
};

describe("calendars", () => {
  it.each([
    ["2025-03-20", "1403-12-30"],
    ["2030-03-20", "1408-12-30"],
    ["2026-03-21", "1405-1-1"],
    ["2026-12-05", "1405-9-14"],
    ["2027-01-16", "1405-10-26"],
    ["2027-03-21", "1406-1-1"],
  ])("%s is %s", (gregorian, solar) => {
    expect(toSolar(day(gregorian)), "to Solar Hijri").toEqual(day(solar));
    expect(fromSolar(day(solar)), "and back").toEqual(day(gregorian));
  });

  it("refuses days that do not exist", () => {
    expect(fromSolar(day("1404-12-30")), "1404 is a common year").toBeNull();
    expect(fromSolar(day("1405-7-31")), "Mehr has 30 days").toBeNull();
  });

  it("writes full dates in the order of each language", () => {
    expect(formatDate(fa, day("2027-01-16"), "solar_hijri")).toBe("شنبه ۲۶ دی ۱۴۰۵");
    expect(formatDate(fa, day("2026-03-21"), "solar_hijri")).toBe("شنبه ۱ فروردین ۱۴۰۵");
    expect(formatDate(en, day("2026-12-05"), "solar_hijri")).toBe("Saturday, Azar 14, 1405");
    expect(formatDate(en, day("2026-12-05"), "gregorian")).toBe("Saturday, December 5, 2026");
    expect(formatDate(en, day("2026-12-05"), "gregorian", "long")).toBe("December 5, 2026");
    expect(formatDate(en, day("2026-12-05"), "gregorian", "short")).toBe("Sat, December 5");
    expect(formatDate(fa, day("2026-12-05"), "gregorian")).toBe("شنبه ۵ دسامبر ۲۰۲۶");
    expect(formatDate(fa, day("2026-12-05"), "solar_hijri", "short")).toBe("شنبه ۱۴ آذر");
  });
});

describe("clocks", () => {
  it.each([
    ["2026-12-05T16:30:00Z", "America/Los_Angeles", "2026-12-05T08:30"],
    ["2026-12-05T16:30:00Z", "Asia/Tehran", "2026-12-05T20:00"],
    ["2027-03-14T16:30:00Z", "America/Los_Angeles", "2027-03-14T09:30"],
    ["2027-03-14T16:30:00Z", "Asia/Tehran", "2027-03-14T20:00"],
  ])("%s in %s is %s", (instant, zone, wall) => {
    expect(wallAt(new Date(instant), zone)).toEqual(parseWall(wall));
  });

  it("reads the offset of a local time and carries it to other instants", () => {
    expect(offsetOf("2026-12-05T20:00+03:30")).toBe(210);
    expect(offsetOf("2026-12-05T08:30-08:00")).toBe(-480);
    expect(offsetOf("2026-12-05"), "a date has no offset").toBeNull();
    expect(wallByOffset("2026-12-05T20:45:00Z", 210), "past midnight the day changes").toMatchObject({
      day: 6,
      hour: 0,
      minute: 15,
    });
  });

  it("knows an unknown zone when it sees one", () => {
    expect(wallAt(new Date(), "Asia/Atlantis")).toBeNull();
  });

  it("writes times in the digits of the language", () => {
    expect(formatTime(en, { hour: 8, minute: 5 })).toBe("08:05");
    expect(formatTime(fa, { hour: 8, minute: 5 })).toBe("۰۸:۰۵");
    expect(formatCountdown(en, 1048)).toBe("17:28");
    expect(formatCountdown(fa, 3725)).toBe("۱:۰۲:۰۵");
    expect(formatCountdown(en, -75), "over its time").toBe("−01:15");
  });

  it("keeps to the digits that were chosen", () => {
    expect(formatTime(makeI18n("fa", "latin"), { hour: 8, minute: 5 })).toBe("08:05");
    expect(formatTime(makeI18n("en", "persian"), { hour: 8, minute: 5 })).toBe("۰۸:۰۵");
  });
});

describe("what people type", () => {
  it("takes Persian, Arabic and Latin digits for the same", () => {
    expect(latinDigits("۱۴۰۵ ١٤٠٥ 1405")).toBe("1405 1405 1405");
    expect(parseWhole("۱۴")).toBe(14);
    expect(parseWhole("-3"), "no sign").toBeNull();
    expect(parseWhole("۱۴٫۵"), "no fraction").toBeNull();
  });

  it.each([
    ["20:00", { hour: 20, minute: 0 }],
    ["۲۰:۳۰", { hour: 20, minute: 30 }],
    ["٨:٥", { hour: 8, minute: 5 }],
    ["2030", { hour: 20, minute: 30 }],
    ["9", { hour: 9, minute: 0 }],
    ["24:00", null],
    ["20:60", null],
    ["noon", null],
  ])("reads %s", (text, time) => {
    expect(parseTime(text)).toEqual(time);
  });
});
