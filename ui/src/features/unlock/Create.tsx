// A new workspace: a name, a passphrase twice, a place; then the recovery key, once.
import { useState } from "react";
import { api } from "../../platform";
import { Checkbox, Form, KeySheet, Notice, TextField } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { NewPassphrase } from "./Strength";
import { lacking } from "./strength";

/** Makes a workspace and shows its recovery key. */
export function Create(props: { onBack: () => void; onOpened: () => void }) {
  const { t, lang } = useI18n();
  const [name, setName] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [repeat, setRepeat] = useState("");
  const [key, setKey] = useState<string | null>(null);
  const differs = repeat !== "" && repeat !== passphrase;
  const form = useForm({
    ready: lacking(passphrase) === 0 && repeat === passphrase,
    faults: { passphrase: "field" },
    send: async () => {
      const place = await api.pickNewWorkspace(name, lang);
      if (!place) return;
      setName(place.name);
      setKey(await api.createWorkspace(place.handle, passphrase));
      setPassphrase("");
      setRepeat("");
    },
  });
  if (key !== null) return <RecoveryKey name={name} recoveryKey={key} onDone={props.onOpened} />;
  return (
    <Form
      form={form}
      title={t("unlock-create-title")}
      act={t("unlock-choose-place")}
      actTestId="create-submit"
      onCancel={props.onBack}
      cancel={t("app-back")}
      cancelTestId="back"
    >
      <TextField
        label={t("unlock-name")}
        value={name}
        onChange={setName}
        hint={t("unlock-name-hint")}
        maxLength={60}
        autoFocus
        testId="workspace-name"
      />
      <NewPassphrase
        label={t("unlock-new-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={form.fault("passphrase")}
      />
      <TextField
        label={t("unlock-repeat")}
        value={repeat}
        onChange={setRepeat}
        type="password"
        error={differs ? t("unlock-repeat-differs") : null}
        testId="repeat-passphrase"
      />
      <p className="muted small">{t("unlock-no-way-back")}</p>
    </Form>
  );
}

/** The recovery key as a sheet to copy by hand; one goes on only after saying that it was written down. */
function RecoveryKey(props: { name: string; recoveryKey: string; onDone: () => void }) {
  const { t } = useI18n();
  const [wrote, setWrote] = useState(false);
  const form = useForm({ ready: wrote, send: async () => props.onDone() });
  return (
    <Form
      form={form}
      title={t("unlock-recovery-title")}
      act={t("unlock-recovery-continue")}
      actTestId="recovery-continue"
    >
      <Notice tone="warn">{t("unlock-recovery-text")}</Notice>
      <KeySheet recoveryKey={props.recoveryKey}>{t("unlock-recovery-sheet", { name: props.name })}</KeySheet>
      <Checkbox isSelected={wrote} onChange={setWrote} testId="wrote-key">
        {t("unlock-recovery-wrote")}
      </Checkbox>
    </Form>
  );
}
