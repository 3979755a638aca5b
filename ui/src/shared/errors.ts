// The one table from error codes to words and to the place where they are shown.
import type { AppError, Code } from "../platform";
import type { I18n } from "./i18n";

/** Where an error is shown: beside the field, in a banner over the screen, or in place of the workspace. */
export type Place = "field" | "banner" | "whole";

/** Every code of the contract. A test compares it with the messages of both languages. */
export const ERRORS: Record<Code, Place> = {
  locked: "whole",
  "wrong-state": "banner",
  "findings-open": "banner",
  "review-stale": "banner",
  "not-acknowledged": "banner",
  "no-summary": "banner",
  "cannot-keep": "banner",
  "note-held": "banner",
  "names-them": "banner",
  "already-settled": "banner",
  "finding-gone": "banner",
  "at-risk": "banner",
  "no-people": "banner",
  "nothing-to-undo": "banner",
  "another-live": "banner",
  "already-queued": "banner",
  "in-use": "banner",
  "read-only": "banner",
  "already-exists": "field",
  "still-used": "banner",
  "newer-workspace": "banner",
  "import-gone": "banner",
  cancelled: "banner",
  blank: "field",
  "reason-too-short": "field",
  "too-long": "field",
  "out-of-range": "field",
  "unknown-zone": "field",
  "local-time-skipped": "field",
  "local-time-twice": "field",
  "date-out-of-range": "field",
  "bad-date": "field",
  "too-few-sides": "banner",
  "not-found": "banner",
  "ambiguous-id": "banner",
  "unknown-format": "banner",
  "unknown-side": "banner",
  "code-name-taken": "field",
  "weak-passphrase": "field",
  "not-a-workspace": "banner",
  "not-a-backup": "banner",
  "file-not-found": "banner",
  "file-too-large": "banner",
  "file-empty": "banner",
  "file-not-text": "banner",
  "file-is-spreadsheet": "banner",
  "file-encoding": "banner",
  "too-many-columns": "banner",
  "too-many-rows": "banner",
  "cell-too-long": "banner",
  "file-quotes": "banner",
  "no-name-column": "banner",
  "unknown-column": "banner",
  "bad-json-line": "banner",
  "no-formats": "banner",
  "wrong-passphrase": "field",
  "wrong-recovery-key": "field",
  "missing-passphrase": "field",
  "too-many-tries": "field",
  damaged: "banner",
  "disk-full": "banner",
  "read-failed": "banner",
  "write-failed": "banner",
  "not-confirmed": "banner",
  "render-failed": "banner",
  internal: "banner",
};

/** About how many letters fit into so many bytes: a Persian one takes two. */
export function lettersIn(bytes: number): number {
  return Math.floor(bytes / 2);
}

/** What an error says. Numbers among its arguments get the digits of the language. */
export function errorText(i18n: I18n, error: AppError): string {
  const args = Object.fromEntries(
    Object.entries(error.args).map(([name, value]) => [name, /^-?\d{1,15}$/.test(value) ? Number(value) : value]),
  );
  // A newer core may know codes that this window does not.
  return i18n.t(error.code in ERRORS ? `error-${error.code}` : "error-internal", args);
}
