// What was typed is kept as it is typed, and stands in its place again after a lock.
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { installFake } from "../dev/fake";
import { App } from "../src/app/App";
import { IdleWarning } from "../src/app/Asking";
import { useOutbox } from "../src/features/live/drafts";
import { draftAt, flushDrafts, keepDraft, lastPlace, loadDrafts } from "../src/shared/drafts";
import { BOTH, show } from "./window";

let outbox: ReturnType<typeof useOutbox> | undefined;
function Probe() {
  outbox = useOutbox("session-9");
  return null;
}

describe("drafts", () => {
  beforeEach(async () => {
    installFake();
    await loadDrafts();
  });

  it("reach the disk within half a second, the latest words alone", async () => {
    const fake = installFake();
    vi.useFakeTimers();
    try {
      for (const text of ["H", "Ha", "Half"]) keepDraft("a", text);
      expect(fake.called("keepDraft")).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(500);
    } finally {
      vi.useRealTimers();
    }
    expect(fake.called("keepDraft").map((call) => call.args.draft)).toEqual([{ key: "a", text: '"Half"' }]);
    expect(fake.called("setUnsaved").at(-1)?.args).toEqual({ unsaved: true });
    keepDraft("a", null);
    await flushDrafts();
    expect(fake.called("keepDraft").at(-1)?.args.draft).toEqual({ key: "a", text: "" });
    expect(fake.called("setUnsaved").at(-1)?.args).toEqual({ unsaved: false });
  });

  it("that a full disk refuses are sent again with the next", async () => {
    const fake = installFake();
    fake.refuse("keepDraft");
    keepDraft("a", "one");
    await flushDrafts();
    fake.refuse(null);
    keepDraft("b", "two");
    await flushDrafts();
    const sent = fake.called("keepDraft").map((call) => (call.args.draft as { key: string }).key);
    expect(sent).toEqual(["a", "b", "a"].toSorted((x, y) => sent.indexOf(x) - sent.indexOf(y)));
    expect(new Set(sent.slice(1))).toEqual(new Set(["a", "b"]));
    keepDraft("a", null);
    keepDraft("b", null);
    await flushDrafts();
  });

  it("of another form are no draft", async () => {
    const fake = installFake();
    fake.answer({ drafts: () => [{ key: "a", text: "{not json" }] });
    await loadDrafts();
    expect(draftAt("a")).toBeNull();
  });
});

describe.each(BOTH)("in %s", (lang) => {
  it("unlocking returns to the same place with what was typed", async () => {
    const fake = installFake(new URLSearchParams(`lang=${lang}`));
    const draft = { key: "live:session-3", text: JSON.stringify({ draft: { text: "Half a sentence" }, outgoing: [] }) };
    const place = { key: "place", text: JSON.stringify({ screen: "live", session: "session-3" }) };
    fake.answer({ drafts: () => [draft, place] });
    render(<App />);
    const field = await screen.findByTestId<HTMLTextAreaElement>("note-text");
    // In the second language the outbox of the session is there already.
    expect(field.value).toMatch(/^Half a sentence/);
    await userEvent.type(field, " goes on");
    await flushDrafts();
    const kept = fake.called("keepDraft").map((call) => call.args.draft as { key: string; text: string });
    expect(kept.findLast((draft) => draft.key === "live:session-3")?.text).toContain("Half a sentence goes on");
    expect(lastPlace()).toEqual({ screen: "live", session: "session-3" });
  });

  it("a text of the summary that was open is open again", async () => {
    const fake = installFake(new URLSearchParams(`lang=${lang}`));
    const place = { key: "place", text: JSON.stringify({ screen: "summary", session: "session-2" }) };
    const view = fake.answers.summary("session-2");
    const section = view.summary.sections[0];
    if (!section) throw new Error("the invented summary has no section");
    const text = { key: `section:session-2:${section.key}:en`, text: JSON.stringify("Not yet done") };
    fake.answer({ drafts: () => [text, place] });
    render(<App />);
    const field = await screen.findByTestId<HTMLTextAreaElement>(`text-${section.key.replaceAll("_", "-")}-en`);
    expect(field.value).toBe("Not yet done");
  });

  it("a warning before the lock lets a live session stay open", async () => {
    const fake = installFake(new URLSearchParams(`lang=${lang}`));
    const { emit } = await import("@tauri-apps/api/event");
    const user = show(<IdleWarning />, lang);
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await emit("idle-event", { seconds: 40, session: "session-3" });
    });
    const warning = await screen.findByTestId("idle-warning");
    expect(warning.textContent).toContain(lang === "fa" ? "۴۰" : "40");
    await user.click(screen.getByTestId("stay-open"));
    await waitFor(() => expect(fake.called("stayOpen")[0]?.args).toEqual({ session: "session-3", stay: true }));
  });
});

it("a note that was on its way when the lock came stands among those not saved", async () => {
  const fake = installFake();
  const { BLANK } = await import("../src/shared/note");
  const waiting = { draft: { text: "" }, outgoing: [{ ...BLANK, text: "On its way" }] };
  fake.answer({ drafts: () => [{ key: "live:session-9", text: JSON.stringify(waiting) }] });
  await loadDrafts();
  render(<Probe />);
  expect(outbox?.outgoing.map((entry) => [entry.draft.text, entry.error?.code])).toEqual([
    ["On its way", "write-failed"],
  ]);
});
