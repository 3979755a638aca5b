// What of a note is its writer's, so that whoever changes one part keeps the others, also those added later.
import type { Note, NoteDraft } from "../platform";

/** Nothing written yet. */
export const BLANK: NoteDraft = {
  kind: "theme",
  text: "",
  lang: null,
  translation: "",
  attribution: "none",
  participant_id: null,
  side_id: null,
};

/** The note as a draft that would leave it as it is. */
export function draftOf(note: Note): NoteDraft {
  const {
    id,
    session_id,
    block_id,
    at,
    saved_at,
    revision,
    taken_during,
    taken_from,
    not_theirs,
    withheld,
    ...written
  } = note;
  return written;
}
