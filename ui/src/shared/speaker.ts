// Whose words a note holds, as a choice: somebody, nobody who is named, or not the one whose turn it was.
import { useMemo } from "react";
import { api, type Note, type Person } from "../platform";
import { type Item, useToasts } from "./components";
import { useI18n } from "./i18n";

const UNSAID = "unsaid";
const NOBODY = "nobody";

/** The choice that a note stands for now. */
export function speakerOf(note: Note): string {
  return note.participant_id ?? (note.not_theirs ? NOBODY : UNSAID);
}

/** The choices for a note. Only of a note that was taken in somebody's turn can be said that it is not theirs. */
export function useSpeakers(note: Note, people: readonly Person[]): Item[] {
  const { t, pick } = useI18n();
  return useMemo(
    () => [
      { id: UNSAID, label: t("live-note-speaker-unsaid") },
      ...(note.taken_from ? [{ id: NOBODY, label: t("live-note-speaker-nobody") }] : []),
      ...people.map((person) => ({ id: person.id, label: pick(person.code_name) })),
    ],
    [note.taken_from, people, t, pick],
  );
}

/** Puts the speaker of a note right, and offers to take that back. */
export function useAttribute(): (note: Note, choice: string, said?: string) => Promise<void> {
  const { t } = useI18n();
  const { show, fail } = useToasts();
  const send = (id: string, choice: string) =>
    api.attributeNote(id, choice === UNSAID || choice === NOBODY ? null : choice, choice === NOBODY);
  return async (note, choice, said) => {
    const before = speakerOf(note);
    if (choice === before) return;
    try {
      await send(note.id, choice);
      show({
        text: said ?? t("live-note-speaker-changed"),
        undo: () => void send(note.id, before).catch(fail),
      });
    } catch (error) {
      fail(error);
    }
  };
}

/** The choice that frees a note: its words are not of the one whose turn it was. */
export const NOT_THEIRS = NOBODY;
