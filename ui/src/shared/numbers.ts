// Numbers as people type them: Persian, Arabic and Latin digits are the same.

/** The same text with Latin digits. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}

/** A whole number without a sign; none when it is not one. */
export function parseWhole(text: string): number | null {
  const plain = latinDigits(text).trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

/** A time of day, `20:00`, `8:5`, `20٫30` or `2000`; none when it is not one. */
export function parseTime(text: string): { hour: number; minute: number } | null {
  const plain = latinDigits(text).trim();
  const match =
    /^(\d{1,2})\s*[:.٫,،؛;h]\s*(\d{1,2})$/.exec(plain) ??
    /^(\d{1,2})(\d{2})$/.exec(plain) ??
    /^(\d{1,2})()$/.exec(plain);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}
