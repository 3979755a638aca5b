// Notes on their way to the disk. Neither a fault of the disk nor a walk to another screen takes what was typed, and what
// waits is kept as a draft, so that a lock or a crash does not either.
import { useSyncExternalStore } from "react";
import { type AppError, api, type Note, type NoteDraft, type NoteKind, rules, toAppError } from "../../platform";
import { draftAt, keepDraft } from "../../shared/drafts";
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

/** What is not on disk yet, as it is kept. */
interface Waiting {
  draft: Draft;
  outgoing: NoteDraft[];
}

const INTERRUPTED = toAppError({ code: "write-failed", severity: "broken", args: {} });

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

  /** What is not on disk yet; nothing when all is. */
  get waiting(): Waiting | null {
    const { draft } = this;
    const typed = draft.text.trim() !== "" || draft.translation.trim() !== "";
    return typed || this.outgoing.length > 0 ? { draft, outgoing: this.outgoing.map((entry) => entry.draft) } : null;
  }

  /** Takes over what waited before the lock. Whether a note that was on its way arrived, nobody knows: it stands among
   * those that were not saved, to be looked at. */
  takeOver(waiting: Waiting): void {
    this.draft = { ...EMPTY, ...waiting.draft };
    this.outgoing = waiting.outgoing.map((draft) => ({ key: this.nextKey++, draft, error: INTERRUPTED }));
    this.changed();
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
    const made = new Outbox((draft) => api.addNote(session, draft));
    const key = `live:${session}`;
    const waiting = draftAt<Waiting>(key);
    if (waiting) made.takeOver(waiting);
    made.subscribe(() => keepDraft(key, made.waiting));
    desks.set(session, made);
    outbox = made;
  }
  useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  return outbox;
}
