// Which sections of the guide belong to which screen, the nearest first.
import type { Route } from "../../shared/router";

const TOPICS: Record<Route["screen"], readonly string[]> = {
  today: ["start", "plan", "demo"],
  programmes: ["people", "small-counts"],
  programme: ["people", "plan", "voice"],
  "edit-programme": ["people", "plan", "small-counts"],
  "new-session": ["plan", "formats", "minutes"],
  people: ["consents", "withdrawal", "at-risk", "code-names", "erase", "sealed"],
  plan: ["plan", "minutes", "formats", "parts", "states"],
  live: ["live", "ground-rules", "notes", "attribution", "queue", "voice", "distress"],
  summary: ["summary", "attribution", "notes", "small-counts", "withdrawal", "states", "erase"],
  released: ["withdrawal", "digest", "small-counts"],
  formats: ["formats", "parts", "ground-rules", "minutes"],
  settings: ["protection", "keys", "demo", "erase"],
  guide: [],
};

/** The sections about a place. */
export function topicsOf(route: Route): readonly string[] {
  return TOPICS[route.screen];
}
