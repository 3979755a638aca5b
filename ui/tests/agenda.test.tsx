// The agenda of a plan by keyboard: moved, written, removed and brought back; nothing typed is lost when saving fails.
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { type Fake, installFake } from "../dev/fake";
import { Plan } from "../src/features/plan/Plan";
import type { BlockDraft } from "../src/platform";
import type { Lang } from "../src/shared/i18n";
import { BOTH, show } from "./window";

let fake: Fake;
let saved: BlockDraft[][] = [];

beforeEach(() => {
  fake = installFake();
  saved = [];
  const { updateAgenda } = fake.answers;
  fake.answer({
    updateAgenda: (id, blocks) => {
      saved.push(blocks);
      return updateAgenda(id, blocks);
    },
  });
});

async function open(lang: Lang) {
  const user = show(<Plan session="session-4" />, lang);
  await screen.findByTestId("agenda");
  return user;
}

const titles = (blocks: BlockDraft[] | undefined) => blocks?.map((block) => block.title.en);
const last = () => saved.at(-1);

describe.each(BOTH)("the agenda in %s", (lang) => {
  it("moves a block with Alt and an arrow, from a field as well, and the focus stays on it", async () => {
    const user = await open(lang);
    const minutes = screen.getByTestId("block-2-minutes");
    minutes.focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(titles(last())?.slice(0, 2)).toEqual(["Agreements", "Welcome and safety"]));
    expect(last()?.[0]?.spoken_minutes, "the arrow may not change the number as well").toBe(5);
    expect(document.activeElement, "whoever moves a block goes with it").toBe(screen.getByTestId("block-1-minutes"));
  });

  it("carries a block by key: taken with Enter, put down with Enter, and the focus goes with it", async () => {
    const user = await open(lang);
    screen.getByTestId("block-2-move").focus();
    const words = (id: string | null | undefined) => document.getElementById(id ?? "")?.textContent;
    const said = () => words(document.activeElement?.getAttribute("aria-describedby"));
    expect(said()).toBe(lang === "fa" ? "برای جابه‌جایی Enter را بزنید." : "Press Enter to start dragging.");
    await user.keyboard("{Enter}");
    const after = lang === "fa" ? /^گذاشتن (پیش|پس) از / : /^Insert (before|after) /;
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(after));
    expect(screen.getByTestId("block-2").dataset.taken).toBe("true");
    const target = lang === "fa" ? "گذاشتن پس از سکوت" : "Insert after Silence";
    for (let steps = 0; document.activeElement?.getAttribute("aria-label") !== target; steps += 1) {
      expect(steps, "every row is a place to put it").toBeLessThan(9);
      await user.keyboard("{Tab}");
    }
    expect(saved, "nothing moves before it is put down").toEqual([]);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(titles(last())?.indexOf("Agreements")).toBe(4));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("block-5-move")));
  });

  it("leaves a block where it was when a drag is given up", async () => {
    const user = await open(lang);
    screen.getByTestId("block-2-move").focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByTestId("block-2").dataset.taken).toBe("true"));
    await user.keyboard("{Tab}{Escape}");
    await waitFor(() => expect(screen.getByTestId("block-2").dataset.taken).toBeUndefined());
    expect(document.activeElement).toBe(screen.getByTestId("block-2-move"));
    expect(saved).toEqual([]);
  });

  it("writes title and question of both languages in place", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("block-1-edit"));
    await user.clear(screen.getByTestId("block-title-en"));
    await user.type(screen.getByTestId("block-title-en"), "Door");
    await user.type(screen.getByTestId("block-question-fa"), "کدام در؟");
    expect(saved, "nothing is saved while it is being written").toEqual([]);
    await user.type(screen.getByTestId("block-title-fa"), "{Enter}");
    await waitFor(() => expect(last()?.[0]?.title.en).toBe("Door"));
    expect(last()?.[0]?.question).toEqual({ en: "", fa: "کدام در؟" });
    expect(screen.queryByTestId("block-editor"), "it closes when it is kept").toBeNull();
  });

  it("leaves a block as it was with Escape", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("block-1-edit"));
    await user.type(screen.getByTestId("block-title-en"), "x{Escape}");
    expect(screen.queryByTestId("block-editor")).toBeNull();
    expect(saved).toEqual([]);
  });

  it("brings a removed block back where it was, beside what was changed since", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("block-2-remove"));
    await waitFor(() => expect(titles(last())).not.toContain("Agreements"));
    screen.getByTestId("block-1-minutes").focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const moved = last()?.[0]?.title.en;
    await user.click(screen.getByTestId("toast-undo"));
    await waitFor(() => expect(last()?.[1]?.title.en).toBe("Agreements"));
    expect(last()?.[1]?.id, "the core let the old one go, so it is new").toBeNull();
    expect(last()?.[0]?.title.en, "a change made since stays").toBe(moved);
  });

  it("keeps what was changed when it cannot be saved, and lets it go when asked", async () => {
    const user = await open(lang);
    fake.refuse("updateAgenda");
    await user.click(screen.getByTestId("block-1-edit"));
    await user.clear(screen.getByTestId("block-title-en"));
    await user.type(screen.getByTestId("block-title-en"), "Kept{Enter}");
    await screen.findByTestId("error");
    expect(screen.getByTestId("agenda").textContent).toContain("Kept");
    fake.refuse(null);
    await user.click(screen.getByTestId("retry"));
    await waitFor(() => expect(last()?.[0]?.title.en).toBe("Kept"));
    fake.refuse("updateAgenda");
    await user.click(screen.getByTestId("block-1-remove"));
    await user.click(await screen.findByTestId("discard-agenda"));
    expect(screen.getByTestId("block-8-edit"), "all eight stand again").toBeTruthy();
  });
});
