// What guards the workspace on this machine: the lock of an idle desk, what is remembered, the passphrase.
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { api } from "../../platform";
import { useRead } from "../../platform/queries";
import { Button, FormDialog, Section, Select, Switch, useToasts } from "../../shared/components";
import { useForm } from "../../shared/form";
import { HelpButton, HelpLink } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { usePreferences } from "../../shared/preferences";
import { KeyCare } from "./KeyCare";
import { CHANGE_FAULTS, PassphraseChange, usePassphraseChange } from "./Passphrase";
import css from "./Settings.module.css";

const MINUTES = [2, 5, 10, 15, 30, 60];

/** The lock, the memory of this machine, the passphrase. */
export function Guard() {
  const { t } = useI18n();
  const { preferences, save } = usePreferences();
  const [changing, setChanging] = useState(false);
  const info = useRead("workspaceInfo").data;
  const idle = preferences.idle_minutes;
  const minutes = [...new Set([...MINUTES, ...(idle > 0 ? [idle] : [])])].toSorted((a, b) => a - b);
  return (
    <Section title={t("settings-guard")} actions={<HelpButton topic="keys" />}>
      <div>
        <HelpLink topic="protection" />
      </div>
      <div className={css.narrow}>
        <Select
          label={t("settings-idle")}
          value={String(idle)}
          onChange={(minutes) => save({ idle_minutes: Number(minutes) })}
          items={[
            ...minutes.map((count) => ({ id: String(count), label: t("settings-idle-minutes", { count }) })),
            { id: "0", label: t("settings-idle-never") },
          ]}
          hint={t(idle === 0 ? "settings-idle-never-hint" : "settings-idle-hint")}
          testId="settings-idle"
        />
      </div>
      <div>
        <Switch
          isSelected={preferences.remember_workspaces}
          onChange={(remember_workspaces) => save({ remember_workspaces })}
          testId="settings-remember"
        >
          {t("settings-remember")}
        </Switch>
        <p className={css.under}>
          {t(preferences.remember_workspaces ? "settings-remember-on" : "settings-remember-off")}
        </p>
      </div>
      <div>
        <Button
          icon={<KeyRound />}
          onPress={() => setChanging(true)}
          isDisabled={!info || info.demo || info.read_only}
          testId="change-passphrase"
        >
          {t("settings-passphrase")}
        </Button>
        {info?.demo && <p className={css.under}>{t("settings-passphrase-demo")}</p>}
      </div>
      <KeyCare />
      {changing && <PassphraseDialog onClose={() => setChanging(false)} />}
    </Section>
  );
}

/** Asks for the old passphrase and twice for the new one. */
function PassphraseDialog(props: { onClose: () => void }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const typed = usePassphraseChange();
  const form = useForm({
    ready: typed.ready,
    faults: CHANGE_FAULTS,
    send: async () => {
      await api.changePassphrase(typed.old, typed.fresh);
      toasts.show({ text: t("settings-passphrase-changed") });
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("settings-passphrase")}
      act={t("settings-passphrase-act")}
      onCancel={props.onClose}
      testId="passphrase-dialog"
      actTestId="save-passphrase"
    >
      <p className="muted small">{t("settings-passphrase-text")}</p>
      <PassphraseChange
        typed={typed}
        form={form}
        testIds={{ old: "old-passphrase", fresh: "fresh-passphrase", again: "fresh-passphrase-repeat" }}
      />
    </FormDialog>
  );
}
