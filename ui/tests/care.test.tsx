// The care of a workspace: what is wrong with it is told on every screen, and keys are shown once.
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Fake, installFake } from "../dev/fake";
import { Standing } from "../src/app/Standing";
import { Settings } from "../src/features/settings/Settings";
import { BOTH, complaints, show } from "./window";

/** A workspace that is not the demo, whose keys nobody changes. */
function own(lang: string): Fake {
  const fake = installFake(new URLSearchParams(`lang=${lang}`));
  const demo = fake.answers.workspaceInfo();
  fake.answer({ workspaceInfo: () => ({ ...demo, name: "Two Kitchens", demo: false }) });
  return fake;
}

describe.each(BOTH)("in %s", (lang) => {
  it("damage stands over every screen, and leads to where it is mended", async () => {
    const fake = installFake(new URLSearchParams(`lang=${lang}`));
    const condition = {
      damaged: true,
      keys_mended: false,
      read_only: false,
      backup_failed: true,
      damaged_backups: 2,
      practise: true,
    };
    fake.answer({ condition: () => condition });
    show(<Standing />, lang, { screen: "people" });
    await screen.findByTestId("condition-damaged");
    expect(screen.getByTestId("condition-backup-failed")).toBeTruthy();
    expect(screen.getByTestId("condition-backups").textContent).toContain(lang === "fa" ? "۲" : "2");
    expect(screen.queryByTestId("condition-practise")).toBeNull();
    expect(await complaints()).toEqual([]);
  });

  it("a sound workspace says nothing, and asks for the recovery key on the first screen alone", async () => {
    const fake = installFake(new URLSearchParams(`lang=${lang}`));
    const user = show(<Standing />, lang, { screen: "today" });
    await screen.findByTestId("condition-practise");
    expect(screen.queryByTestId("condition-damaged")).toBeNull();
    await user.click(screen.getByTestId("practise-never"));
    expect(fake.called("declinePractice")).toHaveLength(1);
  });

  it("new keys ask for everything first, and let go of the recovery key only once it is written down", async () => {
    const fake = own(lang);
    const user = show(<Settings />, lang, { screen: "settings" });
    await user.click(await screen.findByTestId("renew-keys"));
    await screen.findByTestId("renew-dialog");
    expect(await complaints()).toEqual([]);
    const field = (id: string) => screen.getByTestId(id);
    await user.type(field("renew-old"), "the old one");
    await user.type(field("renew-new"), "copper orchard window");
    await user.type(field("renew-again"), "copper orchard windoW");
    await user.click(field("renew-act"));
    expect(fake.called("renewKeys")).toHaveLength(0);
    await user.clear(field("renew-again"));
    await user.type(field("renew-again"), "copper orchard window");
    await user.click(field("renew-act"));
    await screen.findByTestId("keys-renewed");
    expect(fake.called("renewKeys")[0]?.args).toMatchObject({ removeBackups: false, passphrase: "the old one" });
    await user.keyboard("{Escape}");
    expect(screen.getByTestId("recovery-key").textContent).toContain("K7QF");
    await user.click(screen.getByTestId("wrote-key"));
    await user.click(screen.getByTestId("shown-once-done"));
    await waitFor(() => expect(screen.queryByTestId("shown-once")).toBeNull());
  });

  it("erasing needs the passphrase and the name", async () => {
    const fake = own(lang);
    const user = show(<Settings />, lang, { screen: "settings" });
    await user.click(await screen.findByTestId("erase"));
    await user.type(await screen.findByTestId("erase-passphrase"), "the old one");
    await user.click(screen.getByTestId("erase-act"));
    expect(fake.called("eraseWorkspace")).toHaveLength(0);
    await user.type(screen.getByTestId("erase-name"), "Two Kitchens");
    await user.click(screen.getByTestId("erase-act"));
    await waitFor(() => expect(fake.called("eraseWorkspace")).toHaveLength(1));
  });

  it("a backup is restored into a copy with one click", async () => {
    const fake = own(lang);
    const user = show(<Settings />, lang, { screen: "settings" });
    const [first] = await screen.findAllByTestId("restore-copy");
    if (first) await user.click(first);
    await waitFor(() => expect(fake.called("restoreCopy")).toHaveLength(1));
    expect(fake.called("restoreCopy")[0]?.args).toMatchObject({ name: "2026-11-24T08-00-00Z.hamsokhan-backup" });
  });
});
