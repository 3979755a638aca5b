// The live room by keyboard, in both languages, with invented answers in place of the shell.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { type Fake, installFake } from "../dev/fake";
import { Live } from "../src/features/live/Live";
import type { Lang } from "../src/shared/i18n";
import { BOTH, complaints, show } from "./window";

let fake: Fake;
const called: Fake["called"] = (command) => fake.called(command);

beforeEach(() => {
  fake = installFake();
});

async function open(lang: Lang) {
  const user = show(<Live session="session-3" />, lang);
  await screen.findByTestId("live-room");
  // What was typed outlives the screen on purpose; each test begins with an empty field.
  await user.clear(screen.getByTestId("note-text"));
  return user;
}

describe.each(BOTH)("the live room in %s", (lang) => {
  it("begins in the field, saves with Enter and is ready for the next note", async () => {
    const user = await open(lang);
    const field = screen.getByTestId("note-text");
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Alt>}5{/Alt}چراغ کوچه{Enter}");
    await waitFor(() => expect(called("addNote")).toHaveLength(1));
    expect(called("addNote")[0]?.args.draft).toMatchObject({
      kind: "story",
      text: "چراغ کوچه",
      attribution: "none",
      participant_id: null,
    });
    expect((field as HTMLTextAreaElement).value).toBe("");
    expect(document.activeElement).toBe(field);
  });

  it("says before one types that the speaker has not agreed, and lets go of what is not theirs", async () => {
    const user = await open(lang);
    const caution = screen.getByTestId("composer-caution");
    expect(screen.getByTestId("note-text").getAttribute("aria-describedby")).toBe(caution.id);
    expect(screen.getAllByTestId("note-held")).toHaveLength(1);
    expect(await complaints()).toEqual([]);
    await user.click(screen.getByTestId("note-not-theirs"));
    await waitFor(() => expect(called("attributeNote")).toHaveLength(1));
    expect(called("attributeNote")[0]?.args).toEqual({ id: "note-3", speaker: null, notTheirs: true });
    await user.click(await screen.findByTestId("toast-undo"));
    await waitFor(() => expect(called("attributeNote")).toHaveLength(2));
    expect(called("attributeNote")[1]?.args).toEqual({ id: "note-3", speaker: null, notTheirs: false });
  });

  it("writes a new line with Shift Enter and saves nothing", async () => {
    const user = await open(lang);
    await user.keyboard("a{Shift>}{Enter}{/Shift}b");
    expect((screen.getByTestId("note-text") as HTMLTextAreaElement).value).toBe("a\nb");
    expect(called("addNote")).toHaveLength(0);
  });

  it("keeps a note that the disk refused, in sight and with a way to try again", async () => {
    const user = await open(lang);
    fake.refuse("addNote");
    await user.keyboard("keep me{Enter}");
    const kept = await screen.findByTestId("note-failed");
    expect(kept.textContent).toContain("keep me");
    fake.refuse(null);
    await user.click(within(kept).getByTestId("note-retry"));
    await waitFor(() => expect(screen.queryByTestId("note-failed")).toBeNull());
    expect(called("addNote")).toHaveLength(2);
  });

  it("types spaces and letters into the field, and acts on them outside of it", async () => {
    const user = await open(lang);
    await user.keyboard(" ip");
    expect(called("nextSpeaker")).toHaveLength(0);
    await user.keyboard("{Escape}");
    await user.keyboard(" ");
    await waitFor(() => expect(called("nextSpeaker")).toHaveLength(1));
    await user.keyboard("i");
    await waitFor(() => expect(called("toggleInterpreter")).toHaveLength(1));
    await user.keyboard("p");
    await waitFor(() => expect(called("pause")).toHaveLength(1));
    await user.keyboard("n");
    expect(document.activeElement).toBe(screen.getByTestId("note-text"));
  });

  it("undoes typing in a field with text, and the last step otherwise", async () => {
    const user = await open(lang);
    await user.keyboard("text{Control>}z{/Control}");
    expect(called("undo")).toHaveLength(0);
    await user.clear(screen.getByTestId("note-text"));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(called("undo")).toHaveLength(1));
  });

  it("records the speaker with one key and shows them only when chosen", async () => {
    const user = await open(lang);
    await user.keyboard("{Alt>}s{/Alt}so said{Enter}");
    await waitFor(() => expect(called("addNote")).toHaveLength(1));
    expect(called("addNote")[0]?.args.draft).toMatchObject({ participant_id: "person-5", attribution: "none" });
  });

  it("moves somebody in the queue with Alt and the arrows", async () => {
    const user = await open(lang);
    screen.getAllByTestId("queue-entry")[0]?.focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() => expect(called("moveInQueue")).toHaveLength(1));
    expect(called("moveInQueue")[0]?.args).toMatchObject({ entry: "queue-1", index: 1 });
  });

  it("puts somebody in the queue from the list of people", async () => {
    const user = await open(lang);
    await user.keyboard("{Alt>}q{/Alt}");
    await user.keyboard(lang === "fa" ? "سر{Enter}" : "ce{Enter}");
    await waitFor(() => expect(called("enqueue")).toHaveLength(1));
    expect(called("enqueue")[0]?.args).toMatchObject({ person: "person-2", reason: "turn" });
  });

  it("shows the room nothing personal", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("audience"));
    const view = screen.getByTestId("audience-view");
    expect(view.textContent).not.toMatch(/Narges|Juniper|نرگس|ارس|Sepideh|سپیده/);
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("audience-view")).toBeNull();
  });

  it("has no faults that axe finds", async () => {
    await open(lang);
    expect(await complaints()).toEqual([]);
  });
});
