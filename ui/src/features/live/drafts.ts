// Notes on their way to the disk. Kept in memory while the window lives, so that neither a fault of the disk
// nor a walk to another screen takes what was typed.
import { useSyncExternalStore } from "react";
import { type AppError, api, type Note, type NoteDraft, type NoteKind, rules, toAppError } from "../../platform";
import { BLANK } from "../../shared/note";

/** Every kind of note, in the order of the digit keys. */
export const KINDS: readonly NoteKind[] = rules.note_kinds;

/** What is being typed: a note, with its speaker as one choice and its language read from the text. */
export interface Draft extends Omit<NoteDraft, "lang" | "participant_id" | "side_id"> {
  /** Whether the field for the other language is open. */
  bilingual: boolean;
  /** `person:…`, `side:…`, or nobody. */
  saidBy: string;
}

/** A note that is not on disk yet. */
export interface Outgoing {
  key: number;
  draft: NoteDraft;
  error: AppError | null;
}

const { lang: _lang, participant_id: _person, side_id: _side, ...written } = BLANK;

/** Nothing typed yet. */
export const EMPTY: Draft = { ...written, bilingual: false, saidBy: "" };

/** The draft and the outgoing notes of one session. */
export class Outbox {
  draft: Draft = EMPTY;
  outgoing: readonly Outgoing[] = [];
  private readonly listeners = new Set<() => void>();
  private chain: Promise<void> = Promise.resolve();
  private nextKey = 1;
  private version = 0;

  private readonly save: (draft: NoteDraft) => Promise<Note>;

  constructor(save: (draft: NoteDraft) => Promise<Note>) {
    this.save = save;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): number => this.version;

  private changed(): void {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }

  /** Changes what is being typed. */
  type(some: Partial<Draft>): void {
    this.draft = { ...this.draft, ...some };
    this.changed();
  }

  /** Sends the draft to the disk and empties the field; the kind stays. Blank text is not sent. */
  send(onSaved: (note: Note) => void): boolean {
    const { draft } = this;
    if (draft.text.trim() === "") return false;
    const entry: Outgoing = { key: this.nextKey++, draft: noteOf(draft), error: null };
    this.outgoing = [entry, ...this.outgoing];
    this.draft = { ...EMPTY, kind: draft.kind };
    this.changed();
    this.put(entry, onSaved);
    return true;
  }

  /** Tries once more to save a note that could not be saved. */
  retry(key: number, onSaved: (note: Note) => void): void {
    const entry = this.outgoing.find((entry) => entry.key === key);
    if (!entry) return;
    this.replace({ ...entry, error: null });
    this.put(entry, onSaved);
  }

  /** Takes a note that could not be saved back into the field, before what is there. */
  takeBack(key: number): void {
    const entry = this.outgoing.find((entry) => entry.key === key);
    if (!entry) return;
    this.outgoing = this.outgoing.filter((other) => other !== entry);
    const { lang, participant_id, side_id, ...draft } = entry.draft;
    const text = [draft.text, this.draft.text].filter((text) => text.trim() !== "").join("\n");
    this.draft = {
      ...draft,
      text,
      translation: draft.translation || this.draft.translation,
      bilingual: draft.translation !== "" || this.draft.bilingual,
      saidBy: participant_id ? `person:${participant_id}` : side_id ? `side:${side_id}` : "",
    };
    this.changed();
  }

  private replace(entry: Outgoing): void {
    this.outgoing = this.outgoing.map((other) => (other.key === entry.key ? entry : other));
    this.changed();
  }

  /** One after the other, so that notes reach the disk in the order they were written. */
  private put(entry: Outgoing, onSaved: (note: Note) => void): void {
    this.chain = this.chain.then(async () => {
      try {
        const note = await this.save(entry.draft);
        this.outgoing = this.outgoing.filter((other) => other.key !== entry.key);
        onSaved(note);
        this.changed();
      } catch (error) {
        this.replace({ ...entry, error: toAppError(error) });
      }
    });
  }
}

/** What the shell is asked to save. */
export function noteOf(draft: Draft): NoteDraft {
  const { saidBy, bilingual, ...written } = draft;
  const [what, id] = saidBy.split(":");
  return {
    ...written,
    text: draft.text.trim(),
    lang: null,
    translation: bilingual ? draft.translation.trim() : "",
    participant_id: what === "person" ? (id ?? null) : null,
    side_id: what === "side" ? (id ?? null) : null,
  };
}

const desks = new Map<string, Outbox>();

/** The draft and the outgoing notes of a session. */
export function useOutbox(session: string): Outbox {
  let outbox = desks.get(session);
  if (!outbox) {
    outbox = new Outbox((draft) => api.addNote(session, draft));
    desks.set(session, outbox);
  }
  useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  return outbox;
}
