import { describe, expect, it } from "vitest";
import { AppError, type Note, type NoteDraft } from "../../platform";
import { EMPTY, noteOf, Outbox } from "./drafts";

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const full = () => new AppError({ code: "disk-full", severity: "broken", args: {} });
const saved = (draft: NoteDraft) => ({ ...draft, id: draft.text }) as unknown as Note;

describe("a note on its way to the disk", () => {
  it("frees the field at once and is shown as saved only when it is", async () => {
    let release: (note: Note) => void = () => undefined;
    const outbox = new Outbox((draft) => new Promise((resolve) => (release = () => resolve(saved(draft)))));
    const told: string[] = [];
    outbox.type({ text: "One lamp", kind: "story" });
    outbox.send((note) => told.push(note.text));
    await settle();
    expect(outbox.draft.text).toBe("");
    expect(outbox.draft.kind, "the kind stays for the next note").toBe("story");
    expect(outbox.outgoing).toHaveLength(1);
    expect(told, "nothing is said to be saved before the disk has it").toEqual([]);
    release(undefined as unknown as Note);
    await settle();
    expect(told).toEqual(["One lamp"]);
    expect(outbox.outgoing).toHaveLength(0);
  });

  it("keeps what could not be saved, and saves it when tried again", async () => {
    let broken = true;
    const outbox = new Outbox(async (draft) => {
      if (broken) throw full();
      return saved(draft);
    });
    const told: string[] = [];
    outbox.type({ text: "One lamp" });
    outbox.send((note) => told.push(note.text));
    await settle();
    expect(outbox.outgoing[0]?.error?.code).toBe("disk-full");
    expect(outbox.outgoing[0]?.draft.text).toBe("One lamp");
    broken = false;
    outbox.retry(outbox.outgoing[0]?.key ?? 0, (note) => told.push(note.text));
    await settle();
    expect(told).toEqual(["One lamp"]);
    expect(outbox.outgoing).toHaveLength(0);
  });

  it("can be taken back into the field without losing what is typed there", async () => {
    const outbox = new Outbox(async () => {
      throw full();
    });
    outbox.type({ text: "first", saidBy: "side:s1", attribution: "side" });
    outbox.send(() => undefined);
    outbox.type({ text: "second" });
    await settle();
    outbox.takeBack(outbox.outgoing[0]?.key ?? 0);
    expect(outbox.draft.text).toBe("first\nsecond");
    expect(outbox.draft.saidBy).toBe("side:s1");
    expect(outbox.outgoing).toHaveLength(0);
  });

  it("reaches the disk in the order it was written, also after a failure", async () => {
    const order: string[] = [];
    const outbox = new Outbox(async (draft) => {
      order.push(draft.text);
      if (draft.text === "b") throw full();
      return saved(draft);
    });
    for (const text of ["a", "b", "c"]) {
      outbox.type({ text });
      outbox.send(() => undefined);
    }
    await settle();
    await settle();
    expect(order).toEqual(["a", "b", "c"]);
    expect(outbox.outgoing.map((entry) => entry.draft.text)).toEqual(["b"]);
  });

  it("never sends blank text", () => {
    const outbox = new Outbox(async (draft) => saved(draft));
    outbox.type({ text: " \n " });
    expect(outbox.send(() => undefined)).toBe(false);
  });
});

describe("noteOf", () => {
  it("attributes to nobody unless chosen", () => {
    const note = noteOf({ ...EMPTY, text: " x ", translation: "y" });
    expect(note).toMatchObject({
      text: "x",
      attribution: "none",
      participant_id: null,
      side_id: null,
      translation: "",
    });
  });
  it("records a speaker without showing them", () => {
    const note = noteOf({ ...EMPTY, kind: "quote", text: "x", saidBy: "person:p1" });
    expect(note).toMatchObject({ participant_id: "p1", attribution: "none" });
  });
});
