// Opening with a key: the passphrase, the recovery key, or a backup with its passphrase.
import { useState } from "react";
import { api, type PathHandle } from "../../platform";
import { Button, Form, TextField } from "../../shared/components";
import { type FormInHand, useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { NewPassphrase } from "./Strength";
import { lacking } from "./strength";

interface Props {
  onBack: () => void;
  onOpened: () => void;
}

/** Opens with the passphrase. What was typed stays when it was wrong. */
export function Open(props: Props & { place: PathHandle; onForgot: () => void }) {
  const { t } = useI18n();
  const [passphrase, setPassphrase] = useState("");
  const form = useForm({
    ready: passphrase !== "",
    faults: { passphrase: "field" },
    send: async () => {
      await api.openWorkspace(props.place.handle, passphrase);
      props.onOpened();
    },
  });
  return (
    <Form
      form={form}
      title={t("unlock-open-title", { name: props.place.name })}
      act={t("unlock-unlock")}
      actTestId="unlock-submit"
      onCancel={props.onBack}
      cancel={t("unlock-other")}
      cancelTestId="back"
      aside={
        <Button variant="quiet" onPress={props.onForgot} testId="use-recovery">
          {t("unlock-forgot")}
        </Button>
      }
    >
      <TextField
        label={t("unlock-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        type="password"
        error={form.fault("passphrase")}
        autoFocus
        testId="passphrase"
      />
    </Form>
  );
}

/** Asks for the recovery key and for the passphrase that follows it. */
function RecoveryFields(props: {
  newLabel: string;
  recoveryKey: string;
  onKey: (key: string) => void;
  passphrase: string;
  onPassphrase: (passphrase: string) => void;
  form: FormInHand<"key" | "passphrase">;
}) {
  const { t } = useI18n();
  return (
    <>
      <TextField
        label={t("unlock-recovery-key")}
        value={props.recoveryKey}
        onChange={props.onKey}
        lang="en"
        error={props.form.fault("key")}
        autoFocus
        testId="recovery-key-input"
      />
      <NewPassphrase
        label={props.newLabel}
        value={props.passphrase}
        onChange={props.onPassphrase}
        error={props.form.fault("passphrase")}
      />
    </>
  );
}

/** Opens with the recovery key and sets a new passphrase. */
export function Recover(props: Props & { place: PathHandle }) {
  const { t } = useI18n();
  const [key, setKey] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const form = useForm({
    ready: key.trim() !== "" && lacking(passphrase) === 0,
    faults: { passphrase: ["weak-passphrase"], key: "field" },
    send: async () => {
      await api.recoverWorkspace(props.place.handle, key, passphrase);
      props.onOpened();
    },
  });
  return (
    <Form
      form={form}
      title={t("unlock-recover-title", { name: props.place.name })}
      act={t("unlock-recover-act")}
      actTestId="recover-submit"
      onCancel={props.onBack}
      cancel={t("app-back")}
      cancelTestId="back"
    >
      <RecoveryFields
        newLabel={t("unlock-recover-new")}
        recoveryKey={key}
        onKey={setKey}
        passphrase={passphrase}
        onPassphrase={setPassphrase}
        form={form}
      />
    </Form>
  );
}

/** Makes a workspace from a backup, in a new place, and opens it: with its passphrase, or with its recovery key. */
export function Restore(props: Props & { backup: PathHandle }) {
  const { t, lang } = useI18n();
  const [passphrase, setPassphrase] = useState("");
  const [recovering, setRecovering] = useState(false);
  const [key, setKey] = useState("");
  const form = useForm({
    ready: recovering ? key.trim() !== "" && lacking(passphrase) === 0 : passphrase !== "",
    faults: { passphrase: recovering ? ["weak-passphrase"] : "field", key: "field" },
    send: async () => {
      const place = await api.pickNewWorkspace(props.backup.name, lang);
      if (!place) return;
      if (recovering) await api.restoreWithRecoveryKey(props.backup.handle, place.handle, key, passphrase);
      else {
        await api.restoreWorkspace(props.backup.handle, place.handle, passphrase);
        await api.openWorkspace(place.handle, passphrase);
      }
      props.onOpened();
    },
  });
  const another = () => {
    setRecovering(!recovering);
    setPassphrase("");
    form.clear();
  };
  return (
    <Form
      form={form}
      title={t("unlock-restore-title", { name: props.backup.name })}
      act={t("unlock-restore-act")}
      actTestId="restore-submit"
      onCancel={props.onBack}
      cancel={t("app-back")}
      cancelTestId="back"
      aside={
        <Button variant="quiet" onPress={another} testId="restore-by">
          {t(recovering ? "unlock-restore-by-passphrase" : "unlock-restore-by-recovery")}
        </Button>
      }
    >
      <p className="small muted">{t("unlock-restore-text")}</p>
      {recovering ? (
        <RecoveryFields
          newLabel={t("unlock-restore-new")}
          recoveryKey={key}
          onKey={setKey}
          passphrase={passphrase}
          onPassphrase={setPassphrase}
          form={form}
        />
      ) : (
        <TextField
          label={t("unlock-restore-passphrase")}
          value={passphrase}
          onChange={setPassphrase}
          type="password"
          error={form.fault("passphrase")}
          autoFocus
          testId="passphrase"
        />
      )}
    </Form>
  );
}
