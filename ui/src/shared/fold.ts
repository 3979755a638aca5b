// The one form in which typed text is compared with written text, and the way back to where it stood.
import { latinDigits } from "./numbers";

/** Letters of other keyboards, and marks that are not heard as letters. */
function foldOne(character: string): string {
  return latinDigits(character.normalize("NFKC").toLowerCase())
    .normalize("NFKD")
    .replace(/[يىئ]/g, "ی")
    .replaceAll("ك", "ک")
    .replace(/[ةۀ]/g, "ه")
    .replace(/[أإآ]/g, "ا")
    .replace(/[\p{M}\u0640\u200b-\u200f\u2066-\u2069\u202a-\u202e\s\-‐-―_]+/gu, "");
}

/** Where a text was found in another: offsets into its characters as JavaScript counts them. */
export type Found = [from: number, to: number];

/**
 * Every place where `wanted` stands in `text`, whatever the keyboard, half-spaces, spaces and marks of either.
 * A blank text is nowhere.
 */
export function findAll(text: string, wanted: string): Found[] {
  const needle = [...wanted].map(foldOne).join("");
  if (needle === "") return [];
  let folded = "";
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const one = foldOne(character);
    for (let unit = 0; unit < one.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    // A mark or half-space belongs to the letter before it.
    if (one === "" && /[\p{M}\u200c]/u.test(character) && to.length > 0) to[to.length - 1] = at + character.length;
    folded += one;
    at += character.length;
  }
  const found: Found[] = [];
  for (let start = folded.indexOf(needle); start >= 0; start = folded.indexOf(needle, start + needle.length))
    found.push([from[start] ?? 0, to[start + needle.length - 1] ?? text.length]);
  return found;
}
