// How hard a passphrase is to guess, roughly. The core decides what is accepted; this only advises.
import { rules } from "../../platform";

/** How many characters are lacking until the core accepts a passphrase. */
export function lacking(passphrase: string): number {
  return Math.max(0, rules.min_passphrase - [...passphrase.trim()].length);
}

/** What to say about a passphrase. */
export type Verdict = { is: "empty" } | { is: "short"; more: number } | { is: "fair" } | { is: "good" };

/** Long phrases and phrases of several words are good; repetition does not count. */
export function judge(passphrase: string): Verdict {
  const length = [...passphrase].length;
  if (length === 0) return { is: "empty" };
  if (lacking(passphrase) > 0) return { is: "short", more: lacking(passphrase) };
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\u200c.,\-_]+/)
      .filter((word) => [...word].length > 2),
  );
  const letters = new Set(passphrase.toLowerCase());
  const good = (words.size >= 4 || length >= 20) && letters.size >= 8;
  return { is: good ? "good" : "fair" };
}
