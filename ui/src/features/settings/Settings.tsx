// How the program behaves on this machine: words and numbers, the lock, the workspace, and what it is made of.
import { Page } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { About } from "./About";
import { Activity } from "./Activity";
import { Backups } from "./Backups";
import { Guard } from "./Guard";
import { Leave } from "./Leave";
import { Look } from "./Look";
import { WorkspaceCare } from "./WorkspaceCare";

/** The screen of choices. Each holds at once; there is nothing to save. */
export function Settings() {
  const { t } = useI18n();
  return (
    <Page title={t("settings-title")} testId="settings">
      <Look />
      <Guard />
      <WorkspaceCare />
      <Backups />
      <Activity />
      <Leave />
      <About />
    </Page>
  );
}
