// The live room by keyboard, in both languages, with invented answers in place of the shell.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { installFake } from "../dev/fake";
import { Live } from "../src/features/live/Live";
import { makeQueryClient } from "../src/platform/queries";
import { CommandsProvider } from "../src/shared/commands";
import { ToastProvider } from "../src/shared/components";
import type { Lang } from "../src/shared/i18n";
import { PreferencesProvider, USUAL } from "../src/shared/preferences";
import { RouterProvider } from "../src/shared/router";

type Invoke = (command: string, args?: Record<string, unknown>) => Promise<unknown>;
let calls: { command: string; args: Record<string, unknown> }[] = [];
let refuse: string | null = null;

beforeEach(() => {
  installFake(new URLSearchParams());
  calls = [];
  refuse = null;
  const internals = (window as unknown as { __TAURI_INTERNALS__: { invoke: Invoke } }).__TAURI_INTERNALS__;
  const { invoke } = internals;
  internals.invoke = async (command, args = {}) => {
    calls.push({ command, args });
    if (command === refuse) throw { code: "disk-full", severity: "broken", args: {} };
    return invoke(command, args);
  };
});

// A slow machine is given time.
vi.setConfig({ testTimeout: 30_000 });

const called = (command: string) => calls.filter((call) => call.command === command);

async function open(lang: Lang) {
  const user = userEvent.setup();
  render(
    <PreferencesProvider initial={{ ...USUAL, lang }}>
      <ToastProvider>
        <QueryClientProvider client={makeQueryClient()}>
          <RouterProvider>
            <CommandsProvider>
              <main>
                <Live session="session-3" />
              </main>
            </CommandsProvider>
          </RouterProvider>
        </QueryClientProvider>
      </ToastProvider>
    </PreferencesProvider>,
  );
  await screen.findByTestId("live-room");
  // What was typed outlives the screen on purpose; each test begins with an empty field.
  await user.clear(screen.getByTestId("note-text"));
  return user;
}

describe.each(["en", "fa"] as const)("the live room in %s", (lang) => {
  it("begins in the field, saves with Enter and is ready for the next note", async () => {
    const user = await open(lang);
    const field = screen.getByTestId("note-text");
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Alt>}5{/Alt}چراغ کوچه{Enter}");
    await waitFor(() => expect(called("add_note")).toHaveLength(1));
    expect(called("add_note")[0]?.args.draft).toMatchObject({
      kind: "story",
      text: "چراغ کوچه",
      attribution: "none",
      participant_id: null,
    });
    expect((field as HTMLTextAreaElement).value).toBe("");
    expect(document.activeElement).toBe(field);
  });

  it("writes a new line with Shift Enter and saves nothing", async () => {
    const user = await open(lang);
    await user.keyboard("a{Shift>}{Enter}{/Shift}b");
    expect((screen.getByTestId("note-text") as HTMLTextAreaElement).value).toBe("a\nb");
    expect(called("add_note")).toHaveLength(0);
  });

  it("keeps a note that the disk refused, in sight and with a way to try again", async () => {
    const user = await open(lang);
    refuse = "add_note";
    await user.keyboard("keep me{Enter}");
    const kept = await screen.findByTestId("note-failed");
    expect(kept.textContent).toContain("keep me");
    refuse = null;
    await user.click(within(kept).getByTestId("note-retry"));
    await waitFor(() => expect(screen.queryByTestId("note-failed")).toBeNull());
    expect(called("add_note")).toHaveLength(2);
  });

  it("types spaces and letters into the field, and acts on them outside of it", async () => {
    const user = await open(lang);
    await user.keyboard(" ip");
    expect(called("next_speaker")).toHaveLength(0);
    await user.keyboard("{Escape}");
    await user.keyboard(" ");
    await waitFor(() => expect(called("next_speaker")).toHaveLength(1));
    await user.keyboard("i");
    await waitFor(() => expect(called("toggle_interpreter")).toHaveLength(1));
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
    await waitFor(() => expect(called("add_note")).toHaveLength(1));
    expect(called("add_note")[0]?.args.draft).toMatchObject({ participant_id: "person-5", attribution: "none" });
  });

  it("moves somebody in the queue with Alt and the arrows", async () => {
    const user = await open(lang);
    screen.getAllByTestId("queue-entry")[0]?.focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() => expect(called("move_in_queue")).toHaveLength(1));
    expect(called("move_in_queue")[0]?.args).toMatchObject({ entry: "queue-1", index: 1 });
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
    const found = await axe.run(document.body, {
      // Colours are tested on the tokens; a test environment does not lay out.
      rules: {
        "color-contrast": { enabled: false },
        region: { enabled: false },
        "page-has-heading-one": { enabled: false },
      },
    });
    expect(found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(" ")}`)).toEqual(
      [],
    );
  });
});
