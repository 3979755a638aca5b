// Cities of time zones as Persian writes them; the zone's own name stands beside, so either can be typed.
import type { Item } from "./components/Pickers";
import type { Lang } from "./i18n";

const PERSIAN: Record<string, string> = {
  "Asia/Tehran": "تهران",
  "America/Los_Angeles": "لس‌آنجلس",
  "America/New_York": "نیویورک",
  "America/Chicago": "شیکاگو",
  "America/Denver": "دنور",
  "America/Toronto": "تورنتو",
  "America/Vancouver": "ونکوور",
  "America/Montreal": "مونترال",
  "America/Mexico_City": "مکزیکوسیتی",
  "America/Sao_Paulo": "سائوپائولو",
  "Europe/London": "لندن",
  "Europe/Paris": "پاریس",
  "Europe/Berlin": "برلین",
  "Europe/Vienna": "وین",
  "Europe/Rome": "رم",
  "Europe/Madrid": "مادرید",
  "Europe/Stockholm": "استکهلم",
  "Europe/Oslo": "اسلو",
  "Europe/Copenhagen": "کپنهاگ",
  "Europe/Amsterdam": "آمستردام",
  "Europe/Brussels": "بروکسل",
  "Europe/Zurich": "زوریخ",
  "Europe/Istanbul": "استانبول",
  "Europe/Moscow": "مسکو",
  "Asia/Kabul": "کابل",
  "Asia/Dushanbe": "دوشنبه",
  "Asia/Baghdad": "بغداد",
  "Asia/Beirut": "بیروت",
  "Asia/Dubai": "دبی",
  "Asia/Yerevan": "ایروان",
  "Asia/Baku": "باکو",
  "Asia/Tbilisi": "تفلیس",
  "Asia/Karachi": "کراچی",
  "Asia/Kolkata": "کلکته",
  "Asia/Tokyo": "توکیو",
  "Asia/Shanghai": "شانگهای",
  "Australia/Sydney": "سیدنی",
  "Australia/Melbourne": "ملبورن",
};

/** Zones to choose from, those named after a city, by its name. */
export function zoneItems(zones: readonly string[], lang: Lang): Item[] {
  const items = zones
    .filter((zone) => zone.includes("/") && !zone.startsWith("Etc/"))
    .map((zone) => {
      const city = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
      return { id: zone, label: `${(lang === "fa" ? PERSIAN[zone] : undefined) ?? city} · ${zone}` };
    });
  return items.toSorted((a, b) => a.label.localeCompare(b.label, lang));
}
