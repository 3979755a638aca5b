// Help beside the work: by keyboard, in both languages, and never in the way of what is typed.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Fake, installFake } from "../dev/fake";
import { App } from "../src/app/App";
import { GUIDE, questionsOf } from "../src/shared/guide";
import { BOTH, complaints } from "./window";

async function open(
  lang: string,
  path: string[],
  query = "",
): Promise<{ user: ReturnType<typeof userEvent.setup>; fake: Fake }> {
  const fake = installFake(new URLSearchParams(`lang=${lang}&${query}`));
  const user = userEvent.setup();
  render(<App />);
  for (const id of path) await user.click(await screen.findByTestId(id));
  return { user, fake };
}

const topic = () => screen.getByTestId("help-topic").dataset.topic;

describe.each(BOTH)("in %s", (lang) => {
  it("F1 opens the page of the screen and leaves what is typed alone", async () => {
    const { user, fake } = await open(lang, ["nav-session-3"]);
    const field = await screen.findByTestId("note-text");
    await user.clear(field);
    await user.type(field, "they miss");
    await user.keyboard("{F1}");
    expect(topic(), "the part that is running comes first").toMatch(/^(block|kind)-/);
    await user.keyboard(" shade");
    expect(field).toHaveProperty("value", "they miss shade");
    expect(screen.getByTestId("help-panel").contains(document.activeElement), "the focus stayed").toBe(false);

    await user.keyboard("{F1}");
    expect(document.activeElement, "a second F1 goes there").toBe(screen.getByTestId("help-topic"));
    await user.keyboard(" pi");
    for (const command of ["nextSpeaker", "pause", "toggleInterpreter"] as const)
      expect(fake.called(command), "keys of the room are not meant while one reads").toEqual([]);
    expect(await complaints()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("help-panel")).toBeNull();
    expect(document.activeElement, "and back to the note").toBe(field);
    await user.clear(field);
  });

  it("a question mark beside a control opens its page, and others are one step away", async () => {
    const { user } = await open(lang, ["nav-session-4", "help-minutes"]);
    expect(topic()).toBe("minutes");
    await user.click(screen.getByTestId("topic-plan"));
    expect(topic()).toBe("plan");
    await user.click(screen.getByTestId("nav-formats"));
    await waitFor(() => expect(topic(), "the page follows the screen").toBe("formats"));
    await user.click(screen.getByTestId("help-whole"));
    await screen.findByTestId("guide");
    expect(screen.queryByTestId("help-panel"), "the guide needs no help").toBeNull();
  });

  it("how safe this is can be read before anything is open, and from the settings", async () => {
    const { user } = await open(lang, [], "locked");
    const said = GUIDE[lang].find(({ id }) => id === "protection")?.title ?? "";
    expect(said, "the guide has the page").not.toBe("");
    const link = await screen.findByTestId("help-link-protection");
    expect(link.textContent).toBe(said);
    await user.click(link);
    expect(topic()).toBe("protection");
    expect(within(screen.getByTestId("help-panel")).getAllByRole("heading").length, "with all its parts").toBe(7);
    expect(await complaints()).toEqual([]);
    await user.keyboard("{F1}{F1}");
    expect(screen.queryByTestId("help-panel"), "F1 goes there and comes back").toBeNull();
    await user.keyboard("{F1}");
    expect(topic(), "it is the page of the locked screen").toBe("protection");
    await user.keyboard("{Escape}");
  });

  it("how safe this is can be read from the settings", async () => {
    const { user } = await open(lang, ["nav-settings", "help-link-protection"]);
    expect(topic()).toBe("protection");
    await user.keyboard("{F1}{F1}");
  });

  it("each consent stands with the words to ask it, in the language of the person", async () => {
    const { user } = await open(lang, ["nav-people"]);
    const row = within(await screen.findByTestId("roster")).getAllByRole("button");
    await user.click(row[0] as HTMLElement);
    const asked = await screen.findByTestId("ask-share_with_third_party");
    expect(asked.lang).toBe("en");
    expect(asked.textContent).toContain("public record");
    expect(screen.getAllByTestId(/^ask-(?!again)/)).toHaveLength(10);
  });

  it("a sample question goes into the plan in both languages", async () => {
    const { user, fake } = await open(lang, ["nav-session-4", "block-3-edit"]);
    await user.click(await screen.findByTestId("sample-questions"));
    await user.click((await screen.findAllByRole("menuitem"))[0] as HTMLElement);
    await user.click(screen.getByTestId("save-block"));
    await waitFor(() => expect(fake.called("updateAgenda")).toHaveLength(1));
    const [question] = questionsOf("format-reflective-120");
    expect(JSON.stringify(fake.called("updateAgenda")[0]?.args)).toContain(JSON.stringify(question));
  });

  it("the guide lists what it holds and finds in any spelling", async () => {
    const { user } = await open(lang, ["nav-guide"]);
    const contents = within(await screen.findByTestId("contents"));
    expect(contents.getAllByRole("button")).toHaveLength(GUIDE[lang].length);
    await user.type(screen.getByTestId("guide-find"), lang === "fa" ? "مي گوييم" : "City Office");
    await waitFor(() => expect(document.querySelectorAll("mark").length).toBeGreaterThan(0));
    expect(contents.getAllByRole("button").length).toBeLessThan(GUIDE[lang].length);
    expect(await complaints()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(contents.getAllByRole("button")).toHaveLength(GUIDE[lang].length);
  });

  it("an empty workspace leads through the main job", async () => {
    const { user } = await open(lang, [], "empty=1");
    const steps = await screen.findByTestId("steps");
    expect(
      within(steps)
        .getAllByRole("listitem")
        .map((item) => item.dataset.state),
    ).toEqual(["next", ...Array(6).fill("later")]);
    await user.click(screen.getByTestId("new-programme"));
    await screen.findByTestId("programme-name-en");
  });

  it("steps are ticked from what is there", async () => {
    const fake = installFake(new URLSearchParams(`lang=${lang}`));
    const people = (await import("../dev/data")).answers({ ...fake.state }).people("");
    fake.answer({ sessions: () => [], releases: () => [], people: () => people.map((p) => ({ ...p, consents: [] })) });
    render(<App />);
    const state = (step: string) => screen.getByTestId(`step-${step}`).dataset.state;
    await screen.findByTestId("steps");
    expect(["programme", "roster", "consents", "session"].map(state)).toEqual(["done", "done", "next", "later"]);
    fireEvent.click(screen.getByTestId("do-consents"));
    await screen.findByTestId("consents-part");
  });

  it("the steps go once a summary was released", async () => {
    await open(lang, []);
    await screen.findByTestId("next-session");
    expect(screen.queryByTestId("steps")).toBeNull();
  });
});
