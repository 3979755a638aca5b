// The agenda of a plan by keyboard: moved, written, removed and brought back; nothing typed is lost when saving fails.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { installFake } from "../dev/fake";
import { Plan } from "../src/features/plan/Plan";
import type { Block, BlockDraft } from "../src/platform";
import { makeQueryClient } from "../src/platform/queries";
import { ToastProvider } from "../src/shared/components";
import type { Lang } from "../src/shared/i18n";
import { PreferencesProvider, USUAL } from "../src/shared/preferences";
import { RouterProvider } from "../src/shared/router";

// A slow machine is given time.
vi.setConfig({ testTimeout: 30_000 });

let saved: BlockDraft[][] = [];
let refuse = false;

beforeEach(() => {
  installFake(new URLSearchParams());
  saved = [];
  refuse = false;
  const { __TAURI_INTERNALS__: internals } = window as unknown as {
    __TAURI_INTERNALS__: { invoke: (command: string, args?: Record<string, unknown>) => Promise<unknown> };
  };
  const { invoke } = internals;
  internals.invoke = async (command, args = {}) => {
    if (command !== "update_agenda") return invoke(command, args);
    if (refuse) throw { code: "disk-full", severity: "broken", args: {} };
    const blocks = args.blocks as BlockDraft[];
    saved.push(blocks);
    const session = (await invoke("session", { id: args.id })) as { blocks: Block[] };
    return { ...session, blocks: blocks.map((block, index) => ({ ...block, id: block.id ?? `made-${index}` })) };
  };
});

async function open(lang: Lang) {
  const user = userEvent.setup();
  render(
    <PreferencesProvider initial={{ ...USUAL, lang }}>
      <ToastProvider>
        <QueryClientProvider client={makeQueryClient()}>
          <RouterProvider>
            <Plan session="session-4" />
          </RouterProvider>
        </QueryClientProvider>
      </ToastProvider>
    </PreferencesProvider>,
  );
  await screen.findByTestId("agenda");
  return user;
}

const titles = (blocks: BlockDraft[] | undefined) => blocks?.map((block) => block.title.en);
const last = () => saved.at(-1);

describe.each(["en", "fa"] as const)("the agenda in %s", (lang) => {
  it("moves a block with Alt and an arrow, from a field as well, and the focus stays on it", async () => {
    const user = await open(lang);
    const minutes = screen.getByTestId("block-2-minutes");
    minutes.focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(titles(last())?.slice(0, 2)).toEqual(["Agreements", "Welcome and safety"]));
    expect(last()?.[0]?.spoken_minutes, "the arrow may not change the number as well").toBe(5);
    expect(document.activeElement, "whoever moves a block goes with it").toBe(screen.getByTestId("block-1-minutes"));
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
    refuse = true;
    await user.click(screen.getByTestId("block-1-edit"));
    await user.clear(screen.getByTestId("block-title-en"));
    await user.type(screen.getByTestId("block-title-en"), "Kept{Enter}");
    await screen.findByTestId("error");
    expect(screen.getByTestId("agenda").textContent).toContain("Kept");
    refuse = false;
    await user.click(screen.getByTestId("retry"));
    await waitFor(() => expect(last()?.[0]?.title.en).toBe("Kept"));
    refuse = true;
    await user.click(screen.getByTestId("block-1-remove"));
    await user.click(await screen.findByTestId("discard-agenda"));
    expect(screen.getByTestId("block-8-edit"), "all eight stand again").toBeTruthy();
  });
});
