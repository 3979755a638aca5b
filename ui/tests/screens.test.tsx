// Every screen, in both languages: it says something, and axe finds nothing wrong with it.
import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { installFake } from "../dev/fake";
import { App } from "../src/app/App";
import { BOTH, complaints } from "./window";

/** What is pressed to arrive at a screen, and what shows that it is there. */
const SCREENS: [name: string, query: string, path: string[], there: string][] = [
  ["unlock", "locked=1", [], "create-workspace"],
  ["create a workspace", "locked=1", ["create-workspace"], "workspace-name"],
  ["today", "", [], "next-session"],
  ["today, empty", "empty=1", [], "new-programme"],
  ["programmes", "", ["nav-programmes"], "programme-card"],
  ["programmes, empty", "empty=1", ["nav-programmes"], "empty"],
  ["a programme", "", ["nav-programmes", "programme-card"], "arc-session-1"],
  ["a new programme", "", ["nav-programmes", "new-programme"], "programme-name-en"],
  ["a new session", "", ["nav-programmes", "programme-card", "new-session"], "start-day"],
  ["a plan", "", ["nav-session-4"], "agenda"],
  ["a block", "", ["nav-session-4", "block-3-edit"], "block-editor"],
  ["people", "", ["nav-people"], "roster"],
  ["formats", "", ["nav-formats"], "library-living-room-90"],
  ["settings", "", ["nav-settings"], "tzdata"],
  ["people of a plan", "", ["nav-session-4", "tab-people"], "all-confirmed"],
  ["the palette", "", ["open-search"], "command-lock"],
];

describe.each(BOTH)("in %s", (lang) => {
  it.each(SCREENS)("%s", async (_, query, path, there) => {
    installFake(new URLSearchParams(`lang=${lang}&${query}`));
    render(<App />);
    for (const id of path) (await screen.findByTestId(id)).click();
    await screen.findByTestId(there);
    await waitFor(() => expect(document.querySelector("[data-testid=loading]")).toBeNull());
    expect(document.documentElement.dir).toBe(lang === "fa" ? "rtl" : "ltr");
    // A message that is missing shows its own name.
    const words = document.body.textContent ?? "";
    expect(
      words.match(
        /\b(?:app|unlock|today|programmes|plan|people|formats|settings|search|term|error)-[a-z]+(?:-[a-z]+)*\b/g,
      ) ?? [],
    ).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it("the version, in the digits of the language", async () => {
    installFake(new URLSearchParams(`lang=${lang}`));
    render(<App />);
    (await screen.findByTestId("nav-settings")).click();
    const version = lang === "fa" ? "۰.۱.۰" : "0.1.0";
    await waitFor(() => expect(screen.getByTestId("version").textContent).toBe(version));
  });
});
