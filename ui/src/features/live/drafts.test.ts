import { describe, expect, it } from "vitest";
import { AppError, type Note, type NoteDraft } from "../../platform";
import { Desk, noteOf } from "./drafts";

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const full = () => new AppError({ code: "disk-full", severity: "broken", args: {} });
const saved = (draft: NoteDraft) => ({ ...draft, id: draft.text }) as unknown as Note;

describe("a note on its way to the disk", () => {
  it("frees the field at once and is shown as saved only when it is", async () => {
    let release: (note: Note) => void = () => undefined;
    const desk = new Desk((draft) => new Promise((resolve) => (release = () => resolve(saved(draft)))));
    const told: string[] = [];
    desk.type({ text: "One lamp", kind: "story" });
    desk.send((note) => told.push(note.text));
    await settle();
    expect(desk.draft.text).toBe("");
    expect(desk.draft.kind, "the kind stays for the next note").toBe("story");
    expect(desk.outgoing).toHaveLength(1);
    expect(told, "nothing is said to be saved before the disk has it").toEqual([]);
    release(undefined as unknown as Note);
    await settle();
    expect(told).toEqual(["One lamp"]);
    expect(desk.outgoing).toHaveLength(0);
  });

  it("keeps what could not be saved, and saves it when tried again", async () => {
    let broken = true;
    const desk = new Desk(async (draft) => {
      if (broken) throw full();
      return saved(draft);
    });
    const told: string[] = [];
    desk.type({ text: "One lamp" });
    desk.send((note) => told.push(note.text));
    await settle();
    expect(desk.outgoing[0]?.error?.code).toBe("disk-full");
    expect(desk.outgoing[0]?.draft.text).toBe("One lamp");
    broken = false;
    desk.retry(desk.outgoing[0]?.key ?? 0, (note) => told.push(note.text));
    await settle();
    expect(told).toEqual(["One lamp"]);
    expect(desk.outgoing).toHaveLength(0);
  });

  it("can be taken back into the field without losing what is typed there", async () => {
    const desk = new Desk(async () => {
      throw full();
    });
    desk.type({ text: "first", saidBy: "side:s1", attribution: "side" });
    desk.send(() => undefined);
    desk.type({ text: "second" });
    await settle();
    desk.takeBack(desk.outgoing[0]?.key ?? 0);
    expect(desk.draft.text).toBe("first\nsecond");
    expect(desk.draft.saidBy).toBe("side:s1");
    expect(desk.outgoing).toHaveLength(0);
  });

  it("reaches the disk in the order it was written, also after a failure", async () => {
    const order: string[] = [];
    const desk = new Desk(async (draft) => {
      order.push(draft.text);
      if (draft.text === "b") throw full();
      return saved(draft);
    });
    for (const text of ["a", "b", "c"]) {
      desk.type({ text });
      desk.send(() => undefined);
    }
    await settle();
    await settle();
    expect(order).toEqual(["a", "b", "c"]);
    expect(desk.outgoing.map((entry) => entry.draft.text)).toEqual(["b"]);
  });

  it("never sends blank text", () => {
    const desk = new Desk(async (draft) => saved(draft));
    desk.type({ text: " \n " });
    expect(desk.send(() => undefined)).toBe(false);
  });
});

describe("noteOf", () => {
  it("attributes to nobody unless chosen", () => {
    const note = noteOf({
      kind: "theme",
      text: " x ",
      translation: "y",
      bilingual: false,
      saidBy: "",
      attribution: "none",
    });
    expect(note).toMatchObject({
      text: "x",
      attribution: "none",
      participant_id: null,
      side_id: null,
      translation: "",
    });
  });
  it("records a speaker without showing them", () => {
    const note = noteOf({
      kind: "quote",
      text: "x",
      translation: "",
      bilingual: false,
      saidBy: "person:p1",
      attribution: "none",
    });
    expect(note).toMatchObject({ participant_id: "p1", attribution: "none" });
  });
});
