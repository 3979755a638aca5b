// The care of keys: all new ones when the passphrase may be known, a new recovery key, and trying the one on paper.
import { type ReactNode, useEffect, useState } from "react";
import { api, onProgress, type RenewedKeys } from "../../platform";
import { useRead } from "../../platform/queries";
import {
  Button,
  Checkbox,
  Choice,
  Dialog,
  FormDialog,
  KeySheet,
  Notice,
  TextField,
  useToasts,
} from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { CHANGE_FAULTS, PassphraseChange, PresentPassphrase, usePassphraseChange } from "./Passphrase";

type Open = "renew" | "recovery" | "try";

/** The three acts, as buttons that open their dialogs. */
export function KeyCare() {
  const { t } = useI18n();
  const info = useRead("workspaceInfo").data;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const closed = !info || info.demo || info.read_only;
  return (
    <>
      <div className="row wrap">
        <Button onPress={() => setOpen("renew")} isDisabled={closed} testId="renew-keys">
          {t("settings-new-keys")}
        </Button>
        <Button onPress={() => setOpen("recovery")} isDisabled={closed} testId="new-recovery-key">
          {t("settings-recovery")}
        </Button>
        <Button onPress={() => setOpen("try")} isDisabled={closed} testId="try-recovery-key">
          {t("settings-try-recovery")}
        </Button>
      </div>
      {open === "renew" && <Renew onClose={close} />}
      {open === "recovery" && <NewRecoveryKey onClose={close} />}
      {open === "try" && <TryRecoveryKey onClose={close} />}
    </>
  );
}

function Renew(props: { onClose: () => void }) {
  const { t } = useI18n();
  const typed = usePassphraseChange();
  const [backups, setBackups] = useState<"reseal" | "remove">("reseal");
  const [step, setStep] = useState<{ done: number; of: number } | null>(null);
  const [done, setDone] = useState<RenewedKeys | null>(null);
  useEffect(() => onProgress(setStep), []);
  const form = useForm({
    ready: typed.ready,
    faults: CHANGE_FAULTS,
    send: async () => {
      setStep(null);
      setDone(await api.renewKeys(typed.old, typed.fresh, backups === "remove"));
      typed.clear();
    },
  });
  if (done) {
    return (
      <ShownOnce recoveryKey={done.recovery_key} title={t("settings-new-keys-title")} onClose={props.onClose}>
        <Notice tone={done.finished ? "good" : "warn"} testId="keys-renewed">
          {done.finished
            ? t("settings-new-keys-done", { resealed: done.resealed, removed: done.removed })
            : t("settings-new-keys-unfinished")}
        </Notice>
      </ShownOnce>
    );
  }
  return (
    <FormDialog
      form={form}
      title={t("settings-new-keys-title")}
      act={t("settings-new-keys-act")}
      danger
      onCancel={props.onClose}
      testId="renew-dialog"
      actTestId="renew-act"
    >
      <p>{t("settings-new-keys-text")}</p>
      <Notice tone="warn">{t("settings-new-keys-outside")}</Notice>
      <PassphraseChange
        typed={typed}
        form={form}
        testIds={{ old: "renew-old", fresh: "renew-new", again: "renew-again" }}
      />
      <Choice
        label={t("settings-backup-list")}
        value={backups}
        onChange={setBackups}
        items={[
          { id: "reseal", label: t("settings-new-keys-reseal") },
          { id: "remove", label: t("settings-new-keys-remove") },
        ]}
        testId="renew-backups"
      />
      {form.busy && step && (
        <p role="status" data-testid="renew-progress">
          {t("settings-new-keys-progress", step)}
        </p>
      )}
    </FormDialog>
  );
}

function NewRecoveryKey(props: { onClose: () => void }) {
  const { t } = useI18n();
  const [passphrase, setPassphrase] = useState("");
  const [key, setKey] = useState<string | null>(null);
  const form = useForm({
    ready: passphrase !== "",
    faults: { passphrase: "field" },
    send: async () => {
      setKey(await api.newRecoveryKey(passphrase));
      setPassphrase("");
    },
  });
  if (key !== null) {
    return (
      <ShownOnce recoveryKey={key} title={t("settings-recovery")} onClose={props.onClose}>
        <p>{t("settings-recovery-old-backups")}</p>
      </ShownOnce>
    );
  }
  return (
    <FormDialog
      form={form}
      title={t("settings-recovery")}
      act={t("settings-recovery-act")}
      onCancel={props.onClose}
      testId="recovery-dialog"
      actTestId="recovery-act"
    >
      <p>{t("settings-recovery-text")}</p>
      <PresentPassphrase
        value={passphrase}
        onChange={setPassphrase}
        error={form.fault("passphrase")}
        testId="recovery-passphrase"
      />
    </FormDialog>
  );
}

/** A recovery key, which goes only after somebody said that it was written down. */
function ShownOnce(props: { recoveryKey: string; title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useI18n();
  const [wrote, setWrote] = useState(false);
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={() => wrote && props.onClose()}
      testId="shown-once"
      footer={
        <Button variant="primary" onPress={props.onClose} isDisabled={!wrote} testId="shown-once-done">
          {t("settings-close")}
        </Button>
      }
    >
      {props.children}
      <p>{t("settings-recovery-show")}</p>
      <KeySheet recoveryKey={props.recoveryKey} />
      <Checkbox isSelected={wrote} onChange={setWrote} testId="wrote-key">
        {t("settings-recovery-written")}
      </Checkbox>
    </Dialog>
  );
}

function TryRecoveryKey(props: { onClose: () => void }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const [key, setKey] = useState("");
  const form = useForm({
    ready: key.trim() !== "",
    faults: { key: "field" },
    send: async () => {
      await api.practiseRecoveryKey(key);
      toasts.show({ text: t("settings-try-recovery-done") });
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("settings-try-recovery")}
      act={t("settings-try-recovery-act")}
      onCancel={props.onClose}
      testId="try-dialog"
      actTestId="try-act"
    >
      <p>{t("settings-try-recovery-text")}</p>
      <TextField
        label={t("settings-try-recovery-key")}
        value={key}
        onChange={setKey}
        lang="en"
        error={form.fault("key")}
        autoFocus
        testId="try-key"
      />
    </FormDialog>
  );
}
