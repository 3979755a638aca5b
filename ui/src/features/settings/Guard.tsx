// What guards the workspace on this machine: the lock of an idle desk, what is remembered, the passphrase.
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { api } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import { Button, Dialog, ErrorBanner, Section, Select, Switch, TextField, useToasts } from "../../shared/components";
import { ERRORS, errorText } from "../../shared/errors";
import { useI18n } from "../../shared/i18n";
import { usePreferences } from "../../shared/preferences";
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
    <Section title={t("settings-guard")}>
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
      {changing && <PassphraseDialog onClose={() => setChanging(false)} />}
    </Section>
  );
}

/** Asks for the old passphrase and twice for the new one. */
function PassphraseDialog(props: { onClose: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const toasts = useToasts();
  const act = useAct();
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const [again, setAgain] = useState("");
  const differs = again !== "" && again !== fresh;
  const ready = old !== "" && fresh !== "" && again === fresh;
  const code = act.error?.code;
  const said = act.error && ERRORS[act.error.code] === "field" ? errorText(i18n, act.error) : null;
  const save = () => {
    if (!ready) return;
    void act.run(async () => {
      await api.changePassphrase(old, fresh);
      toasts.show({ text: t("settings-passphrase-changed") });
      props.onClose();
    });
  };
  return (
    <Dialog
      title={t("settings-passphrase")}
      isOpen
      onClose={props.onClose}
      testId="passphrase-dialog"
      footer={
        <>
          <Button onPress={props.onClose}>{t("app-cancel")}</Button>
          <Button
            variant="primary"
            type="submit"
            form="passphrase"
            isDisabled={!ready}
            isPending={act.busy}
            testId="save-passphrase"
          >
            {t("settings-passphrase-act")}
          </Button>
        </>
      }
    >
      <form
        id="passphrase"
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ErrorBanner error={said ? null : act.error} />
        <p className="muted small">{t("settings-passphrase-text")}</p>
        <TextField
          label={t("settings-passphrase-old")}
          type="password"
          value={old}
          onChange={setOld}
          error={code === "weak-passphrase" ? null : said}
          autoFocus
          testId="old-passphrase"
        />
        <TextField
          label={t("settings-passphrase-new")}
          type="password"
          value={fresh}
          onChange={setFresh}
          hint={t("settings-passphrase-hint")}
          error={code === "weak-passphrase" ? said : null}
          testId="fresh-passphrase"
        />
        <TextField
          label={t("settings-passphrase-again")}
          type="password"
          value={again}
          onChange={setAgain}
          error={differs ? t("settings-passphrase-differs") : null}
          testId="fresh-passphrase-repeat"
        />
      </form>
    </Dialog>
  );
}
