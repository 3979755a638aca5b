// How hard a passphrase is to guess, roughly. The core decides what is accepted; this only advises.

/** The least length, in characters, as in the core. */
export const MIN_PASSPHRASE = 12;

/** What to say about a passphrase. */
export type Verdict = { is: "empty" } | { is: "short"; more: number } | { is: "fair" } | { is: "good" };

/** Long phrases and phrases of several words are good; repetition does not count. */
export function judge(passphrase: string): Verdict {
  const length = [...passphrase].length;
  if (length === 0) return { is: "empty" };
  if (length < MIN_PASSPHRASE) return { is: "short", more: MIN_PASSPHRASE - length };
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
