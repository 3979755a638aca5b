// The roster by keyboard, in both languages, with invented answers in place of the shell.
import { act, renderHook, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { people } from "../dev/data";
import { type Fake, installFake } from "../dev/fake";
import { REVEAL_SECONDS, useCover } from "../src/features/people/cover";
import { findPeople } from "../src/features/people/find";
import { People } from "../src/features/people/People";
import type { Lang } from "../src/shared/i18n";
import { useRouter } from "../src/shared/router";
import { BOTH, complaints, show } from "./window";

let fake: Fake;
const called: Fake["called"] = (command) => fake.called(command);

beforeEach(() => {
  fake = installFake();
});

function Place() {
  const { route } = useRouter();
  return route.screen === "people" ? (
    <People programme={route.programme ?? null} person={route.person} />
  ) : (
    <p data-testid={`at-${route.screen}`} />
  );
}

async function open(lang: Lang, person?: string) {
  const user = show(<Place />, lang, { screen: "people", programme: "programme-1", ...(person ? { person } : {}) });
  await screen.findByTestId("roster");
  return user;
}

describe.each(BOTH)("people in %s", (lang) => {
  it("are one stop of the Tab key, with arrows from row to row, Enter to open and Escape to come back", async () => {
    const user = await open(lang);
    const row = (name: string) => screen.getByTestId(`person-${name}`);
    expect(document.querySelectorAll("[data-person][tabindex='0']")).toHaveLength(1);
    row("Juniper-1").focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(row("Maple-3"));
    await user.keyboard("{End}");
    expect(document.activeElement, "the last row of the last side").toBe(row("Banafsheh-7"));
    await user.keyboard("{Home}{Enter}");
    const panel = await screen.findByTestId("person-panel");
    expect(await complaints()).toEqual([]);
    within(panel).getByTestId("edit-person").focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByTestId("person-panel")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(row("Juniper-1")));
  });

  it("are found by code name, typed on any keyboard, and by what is missing", async () => {
    const user = await open(lang);
    await user.type(screen.getByTestId("people-filter"), "سپيده ٢");
    await waitFor(() => expect(screen.getAllByTestId("person-row")).toHaveLength(1));
    await user.clear(screen.getByTestId("people-filter"));
    await user.type(screen.getByTestId("people-filter"), "nobody");
    await user.click(await screen.findByTestId("show-everyone"));
    expect(screen.getAllByTestId("person-row")).toHaveLength(people.length);
  });

  it("are shown by name only on request, and covered when another window comes before this one", async () => {
    const user = await open(lang, "person-3");
    await screen.findByTestId("person-panel");
    expect(called("revealIdentity"), "nothing is read before it is asked for").toHaveLength(0);
    await user.click(screen.getByTestId("reveal-identity"));
    expect((await screen.findByTestId("identity")).textContent).toContain("لیلا صبوری");
    act(() => void window.dispatchEvent(new Event("blur")));
    expect(screen.queryByTestId("identity")).toBeNull();
    expect(document.body.textContent, "not hidden somewhere in the page").not.toContain("لیلا صبوری");
  });

  it("keep what is being typed about somebody under the cover", async () => {
    const user = await open(lang, "person-3");
    await user.click(await screen.findByTestId("reveal-identity"));
    await user.click(await screen.findByTestId("edit-identity"));
    await user.type(screen.getByTestId("person-phone"), "555");
    act(() => void window.dispatchEvent(new Event("blur")));
    expect(screen.queryByTestId("person-phone")).toBeNull();
    await user.click(screen.getByTestId("uncover-draft"));
    expect(screen.getByTestId<HTMLInputElement>("person-phone").value).toBe("555");
    await user.click(screen.getByTestId("save-identity"));
    await waitFor(() => expect(called("updatePerson")).toHaveLength(1));
    expect(called("updatePerson")[0]?.args.draft).toMatchObject({
      side_id: "side-1",
      identity: { name: "لیلا صبوری", phone: "555", aliases: ["Leila"] },
    });
  });

  it("at risk have nothing to reveal", async () => {
    await open(lang, "person-6");
    const part = await screen.findByTestId("identity-part");
    expect(within(part).queryByRole("button")).toBeNull();
  });

  it("are marked at risk only after a question, and without any identity in what is sent", async () => {
    const user = await open(lang, "person-3");
    await user.click(await screen.findByTestId("edit-person"));
    await user.click(await screen.findByTestId("person-at-risk"));
    await user.click(screen.getByTestId("save-person"));
    await screen.findByTestId("confirm");
    expect(called("updatePerson"), "nothing is destroyed before the answer").toHaveLength(0);
    expect(await complaints()).toEqual([]);
    await user.click(screen.getByTestId("confirm-act"));
    await waitFor(() => expect(called("updatePerson")).toHaveLength(1));
    expect(called("updatePerson")[0]?.args.draft).toMatchObject({ at_risk: true, identity: null });
  });

  it("are added with a proposed code name that can be typed over", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("add-person"));
    await screen.findByTestId("person-dialog");
    expect(screen.getByTestId<HTMLButtonElement>("save-person").disabled, "neither side is the default").toBe(true);
    await user.click(screen.getByTestId("person-side-side-2"));
    await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("code-name-en").value).toBe("Alder-9"));
    expect(await complaints()).toEqual([]);
    await user.clear(screen.getByTestId("code-name-en"));
    await user.type(screen.getByTestId("code-name-en"), "Rowan-1");
    await user.click(screen.getByTestId("person-side-side-1"));
    await user.click(screen.getByTestId("save-person"));
    await waitFor(() => expect(called("addPerson")).toHaveLength(1));
    expect(called("addPerson")[0]?.args.draft).toMatchObject({
      side_id: "side-1",
      code_name: { en: "Rowan-1", fa: "توسکا-۹" },
      language: "en",
      identity: null,
    });
  });

  it("may have an address that looks like none: it is told in the reader’s language, and kept", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("add-person"));
    await user.click(screen.getByTestId("person-side-side-1"));
    await user.click(screen.getByTestId("write-identity"));
    await user.type(screen.getByTestId("person-email"), "leila");
    await user.tab();
    const words = lang === "fa" ? "شبیه نشانی ایمیل نیست" : "does not look like an email address";
    await screen.findByText((text) => text.includes(words));
    expect(screen.getByTestId("person-email").closest("form")?.noValidate, "the browser says nothing itself").toBe(
      true,
    );
    await user.click(screen.getByTestId("save-person"));
    await waitFor(() => expect(called("addPerson")).toHaveLength(1));
    expect(called("addPerson")[0]?.args.draft).toMatchObject({ identity: { email: "leila" } });
  });

  it("answer one question at a time, with how and before whom", async () => {
    const user = await open(lang, "person-2");
    await user.click(await screen.findByTestId("agrees-recording"));
    await user.click(screen.getByTestId("consent-manner-written"));
    await user.click(screen.getByTestId("agrees-notes"));
    await waitFor(() => expect(called("recordConsents")).toHaveLength(2));
    const asked = { lang: null, by: "lead_moderator", by_person: null, until: null };
    expect(called("recordConsents").map((call) => call.args.answers)).toEqual([
      [{ kind: "recording", granted: true, manner: "spoken", witness: "lead_moderator", asked }],
      [{ kind: "notes", granted: false, manner: "written", witness: null, asked }],
    ]);
  });

  it("say what to ask again, and keep the words that were asked", async () => {
    const user = await open(lang, "person-4");
    expect(screen.getAllByTestId("ask-again")).toHaveLength(1);
    await screen.findByTestId("again-share_with_third_party");
    await user.click(screen.getByTestId("consent-stands"));
    await user.click(await screen.findByTestId("option-12"));
    await user.click(screen.getByTestId("agrees-share_with_third_party"));
    await waitFor(() => expect(called("recordConsents")).toHaveLength(1));
    const answers = (called("recordConsents")[0]?.args.answers ?? []) as { asked: { until: string } }[];
    const year = new Date().getFullYear() + 1;
    expect(answers[0]?.asked.until, "a year from today").toMatch(new RegExp(`^${year}-\\d\\d-\\d\\d$`));
    const words = (await screen.findAllByTestId("ledger-words")).map((one) => one.textContent);
    expect(words.filter((one) => one?.includes("May we take notes"))).toHaveLength(2);
    expect(await complaints()).toEqual([]);
  });

  it("see an answer that could not be written go back", async () => {
    fake.refuse("recordConsents");
    const user = await open(lang, "person-2");
    await user.click(await screen.findByTestId("agrees-recording"));
    await screen.findByTestId("toast");
    const box = within(screen.getByTestId("agrees-recording")).getByRole("switch", { hidden: true });
    await waitFor(() => expect((box as HTMLInputElement).checked).toBe(false));
  });

  it("are erased only after being told what will be gone", async () => {
    const user = await open(lang, "person-3");
    await user.click(await screen.findByTestId("erase-person"));
    const dialog = await screen.findByTestId("erase-dialog");
    expect(within(dialog).getAllByRole("listitem").length).toBeGreaterThanOrEqual(3);
    expect(called("erasePerson")).toHaveLength(0);
    expect(await complaints()).toEqual([]);
    await within(dialog).findAllByTestId("place-answer");
    await user.click(within(dialog).getAllByTestId("place-answer")[1] as HTMLElement);
    await user.click(await screen.findByTestId("option-leave"));
    expect(screen.getByTestId<HTMLButtonElement>("confirm-act").disabled, "a reason is needed").toBe(true);
    await user.type(within(dialog).getByTestId("place-reason"), "They wrote it");
    await user.click(screen.getByTestId("confirm-act"));
    await waitFor(() => expect(called("erasePerson")).toHaveLength(1));
    expect(called("erasePerson")[0]?.args.answers).toEqual({
      all: { how: "replace" },
      each: [["summary_section/summary-1/text_fa/40", { how: "leave", reason: "They wrote it" }]],
    });
  });

  it("leave receipts, and backups that can be sealed again", async () => {
    const user = await open(lang);
    await user.click(await screen.findByTestId("tab-receipts"));
    const receipt = await screen.findByTestId("receipt");
    expect(within(receipt).getAllByRole("listitem").length).toBeGreaterThan(6);
    expect(await complaints()).toEqual([]);
    await user.click(screen.getByTestId("clean-backups"));
    await waitFor(() => expect(called("cleanBackups")).toHaveLength(1));
  });
});

describe.each(BOTH)("an import in %s", (lang) => {
  it("writes nothing before it is confirmed, and lets the file go when it is left", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("import-roster"));
    const wizard = await screen.findByTestId("import-wizard");
    expect(within(wizard).getByTestId("problem-unknown-side").textContent, "the words of the cell").toContain("شیراز");
    expect(await complaints()).toEqual([]);
    await user.click(screen.getByTestId("column-4"));
    await user.click(await screen.findByTestId("option-note"));
    await waitFor(() => expect(called("previewImport")).toHaveLength(1));
    expect(called("previewImport")[0]?.args.mapping).toEqual({
      fields: ["name", "side", "email", "note"],
      default_side: null,
    });
    await user.click(screen.getByTestId("import-cancel"));
    await waitFor(() => expect(called("closeImport")).toHaveLength(1));
    expect(called("applyImport")).toHaveLength(0);
  });

  it("says what it did", async () => {
    const user = await open(lang);
    await user.click(screen.getByTestId("import-roster"));
    await user.click(await screen.findByTestId("apply-import"));
    const report = await screen.findByTestId("import-report");
    expect(within(report).getByTestId("import-sums").textContent).toContain(lang === "fa" ? "۴" : "4");
    expect(await complaints()).toEqual([]);
    await user.click(screen.getByTestId("import-done"));
    await waitFor(() => expect(screen.queryByTestId("import-report")).toBeNull());
  });

  it("says what is wrong with a file, and asks again", async () => {
    fake.refuse("pickRoster");
    const user = await open(lang);
    await user.click(screen.getByTestId("import-roster"));
    const error = await screen.findByTestId("import-error");
    fake.refuse(null);
    await user.click(within(error).getByTestId("retry"));
    await screen.findByTestId("import-wizard");
  });
});

describe("the cover", () => {
  it("comes down after its time, and later when it is lifted again", () => {
    vi.useFakeTimers();
    try {
      const { result } = renderHook(() => useCover());
      expect(result.current.lifted).toBe(false);
      act(() => result.current.lift());
      act(() => void vi.advanceTimersByTime((REVEAL_SECONDS - 1) * 1000));
      expect(result.current.lifted).toBe(true);
      expect(result.current.left).toBe(1);
      act(() => result.current.lift());
      act(() => void vi.advanceTimersByTime((REVEAL_SECONDS - 1) * 1000));
      expect(result.current.lifted).toBe(true);
      act(() => void vi.advanceTimersByTime(1250));
      expect(result.current.lifted).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("finding", () => {
  const names = (wanted: string, show: Parameters<typeof findPeople>[2] = "all") =>
    findPeople(people, wanted, show).map((person) => person.code_name.en);
  it("reads both scripts, any digits and any keyboard", () => {
    for (const wanted of ["cedar-2", "CEDAR 2", "Cedar-۲", "سرو-۲", "سرو ٢", "سرو2"])
      expect(names(wanted), wanted).toEqual(["Cedar-2"]);
    expect(names("سپيده")).toEqual(["Sepideh-2"]);
  });
  it("finds those who did not agree to take part, and those at risk", () => {
    expect(names("", "no_consent")).toEqual(["Laleh-6"]);
    expect(names("", "at_risk")).toEqual(["Sepideh-2"]);
    expect(names("", "no_identity"), "at risk is not a gap").toEqual(["Laleh-6"]);
  });
});
