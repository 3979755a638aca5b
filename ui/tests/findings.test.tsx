// The findings of the review, answered by keyboard alone, in both languages.
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { answers as invented } from "../dev/data";
import { type Fake, installFake } from "../dev/fake";
import { SummaryScreen } from "../src/features/summary/Summary";
import type { Finding, SummaryView } from "../src/platform";
import { makeI18n } from "../src/shared/i18n";
import { BOTH, complaints, show } from "./window";

let fake: Fake;
let view: SummaryView;

beforeEach(() => {
  fake = installFake();
  view = structuredClone(invented(fake.state).summary("session-2")) as SummaryView;
  const [first] = view.findings as [Finding];
  view.findings = [
    first,
    {
      ...first,
      id: "finding-2",
      kind: "singles_out",
      reason: "names_workplace",
      severity: "points",
      may_keep: "with_reason",
      participant_id: null,
      text: "the bakery",
      start: 50,
      end: 60,
      suggestion: "where she works",
    },
  ];
  fake.answer({
    summary: () => view,
    settleEverywhere: (id) => {
      view = {
        ...view,
        findings: view.findings.map((finding) =>
          finding.id === id ? { ...finding, state: "replaced" as const } : finding,
        ),
      };
      return view;
    },
    reopenFindings: (_, ids) => {
      view = {
        ...view,
        findings: view.findings.map((finding) =>
          (ids as string[]).includes(finding.id) ? { ...finding, state: "open" as const } : finding,
        ),
      };
      return view;
    },
  });
});

/** A key by its place, as it is on a keyboard of either language. */
function press(letter: string) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "ق", code: `Key${letter.toUpperCase()}` });
}

async function open(lang: "en" | "fa") {
  const user = show(<SummaryScreen session="session-2" />, lang);
  await screen.findByTestId("finding");
  return user;
}

describe.each(BOTH)("findings in %s", (lang) => {
  const { t, term } = makeI18n(lang, "by_language");

  it("say why, in which sentence, of whom, and what they agreed to", async () => {
    await open(lang);
    const card = screen.getByTestId("finding");
    expect(card.textContent).toContain(term("finding-reason", "matches_name"));
    expect(card.querySelector("mark")?.textContent).toBe("Leila");
    expect(card.textContent).toContain("One speaker, Leila from the bakery, said refusing help is a form of love.");
    const person = await within(card).findByTestId("finding-person");
    expect(person.textContent).toContain(term("consent", "notes"));
    expect(await complaints()).toEqual([]);
  });

  it("are answered with one key each, on a keyboard of either language", async () => {
    await open(lang);
    press("r");
    await waitFor(() => expect(fake.called("settleEverywhere")).toHaveLength(1));
    expect(fake.called("settleEverywhere")[0]?.args).toMatchObject({
      id: "finding-1",
      settlement: { how: "as_proposed" },
    });
    await waitFor(() => expect(screen.getByTestId("finding").dataset.finding).toBe("finding-2"));
    press("g");
    await waitFor(() => expect(fake.called("settleEverywhere")).toHaveLength(2));
    expect(fake.called("settleEverywhere")[1]?.args).toMatchObject({ id: "finding-2" });
    await waitFor(() =>
      expect(screen.getByTestId("findings-count").textContent).toBe(t("summary-findings-all-settled")),
    );
    press("u");
    await waitFor(() => expect(fake.called("reopenFindings")[0]?.args).toMatchObject({ findings: ["finding-2"] }));
    await waitFor(() => expect(screen.getByTestId("finding").dataset.finding).toBe("finding-2"));
    press("t");
    await waitFor(() => expect(fake.called("settleEverywhere")[2]?.args).toMatchObject({ settlement: { text: "" } }));
  });

  it("are gone through with one key, forwards and back", async () => {
    await open(lang);
    press("n");
    expect(screen.getByTestId("finding").dataset.finding).toBe("finding-2");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("finding")));
    press("b");
    expect(screen.getByTestId("finding").dataset.finding).toBe("finding-1");
  });

  it("stay only on the grounds that consent leaves, and with a reason", async () => {
    const user = await open(lang);
    expect(screen.queryByTestId("finding-keep"), "a name is not kept").toBeNull();
    press("p");
    const reason = await screen.findByTestId("finding-reason");
    press("t");
    expect(fake.called("settleEverywhere"), "a key that is typed answers nothing").toHaveLength(0);
    await user.click(screen.getAllByTestId("ready-reason")[0] as HTMLElement);
    await user.type(reason, " ۱");
    await user.click(screen.getByTestId("finding-settle"));
    const settlement = { how: "not_this_person", reason: `${t("summary-because-other")} ۱` };
    await waitFor(() => expect(fake.called("settleEverywhere")[0]?.args).toMatchObject({ settlement }));
  });

  it("lead to the page as a stranger reads it", async () => {
    await open(lang);
    press("s");
    expect(await screen.findByTestId("print-lang")).toBeTruthy();
  });

  it("come with the notes that must be taken out first", async () => {
    view.blocked = [{ note_id: "note-1", text: "Withdrawn words", section: "themes", participant_id: "person-6" }];
    const user = await open(lang);
    expect(screen.getByTestId("note-blocked").textContent).toContain("Withdrawn words");
    await user.click(screen.getByTestId("note-take-out"));
    expect(fake.called("placeNote")[0]?.args).toMatchObject({ note: "note-1", section: null });
  });
});
