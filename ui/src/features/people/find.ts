// Finding people by code name, the way it is typed: either script, any keyboard, any digits.
import type { Person } from "../../platform";
import { latinDigits } from "../../shared/numbers";

/** Which people are shown. */
export type Show = "all" | "at_risk" | "no_consent" | "no_identity" | "never_came";

/** Every choice, in the order it is offered. */
export const SHOWS: readonly Show[] = ["all", "no_consent", "at_risk", "no_identity", "never_came"];

/** The same text for finding: without case, half-spaces, joins, vowel signs, or letters and digits that differ by keyboard. */
function fold(text: string): string {
  return latinDigits(text.normalize("NFKC").toLowerCase())
    .replace(/[يى]/g, "ی")
    .replaceAll("ك", "ک")
    .replace(/[أإآ]/g, "ا")
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069\u202a-\u202e]/g, "")
    .replace(/[\s\-‐-―_]+/g, "");
}

function shows(person: Person, show: Show): boolean {
  switch (show) {
    case "all":
      return true;
    case "at_risk":
      return person.at_risk;
    case "no_consent":
      return !person.consents.includes("participate");
    case "no_identity":
      return !person.has_identity && !person.at_risk;
    case "never_came":
      return person.sessions_attended === 0;
  }
}

/** The people whose code name has this in it, in either script, among those that are shown. */
export function findPeople(people: readonly Person[], wanted: string, show: Show): Person[] {
  const words = wanted.trim().split(/\s+/).map(fold);
  return people.filter((person) => {
    if (!shows(person, show)) return false;
    const names = fold(`${person.code_name.en} ${person.code_name.fa}`);
    return words.every((word) => names.includes(word));
  });
}
