// Before a journey: carry everything as one file, or leave nothing here. Each asks for the passphrase and one act more.
import { PackageCheck, Trash2 } from "lucide-react";
import { useState } from "react";
import { api } from "../../platform";
import { useRead } from "../../platform/queries";
import { Button, FormDialog, Notice, Section, TextField } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { PresentPassphrase } from "./Passphrase";
import css from "./Settings.module.css";

/** Packing and erasing. */
export function Leave() {
  const { t } = useI18n();
  const info = useRead("workspaceInfo").data;
  const [open, setOpen] = useState<"pack" | "erase" | null>(null);
  const closed = !info || info.demo || info.read_only;
  return (
    <Section title={t("settings-leave")} testId="leave">
      <p className={css.under}>{t("settings-leave-text")}</p>
      <div className="row wrap">
        <Button icon={<PackageCheck />} onPress={() => setOpen("pack")} isDisabled={closed} testId="pack">
          {t("settings-pack")}
        </Button>
        <Button icon={<Trash2 />} onPress={() => setOpen("erase")} isDisabled={closed} testId="erase">
          {t("settings-erase")}
        </Button>
      </div>
      <p className={css.under}>{t("settings-leave-honest")}</p>
      {open && info && <LeaveDialog what={open} name={info.name} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function LeaveDialog(props: { what: "pack" | "erase"; name: string; onClose: () => void }) {
  const { t, lang } = useI18n();
  const { what, name } = props;
  const [passphrase, setPassphrase] = useState("");
  const [typed, setTyped] = useState("");
  const form = useForm({
    ready: passphrase !== "" && (what === "pack" || typed.trim() === name.trim()),
    faults: { passphrase: "field" },
    send: async () => {
      // The shell rebuilds the page when the workspace is gone.
      if (what === "erase") await api.eraseWorkspace(passphrase);
      else await api.packAndErase(passphrase, lang);
    },
  });
  return (
    <FormDialog
      form={form}
      title={t(what === "erase" ? "settings-erase" : "settings-pack")}
      act={t(what === "erase" ? "settings-erase-act" : "settings-pack-act")}
      danger
      onCancel={props.onClose}
      testId={`${what}-dialog`}
      actTestId={`${what}-act`}
    >
      <p>{t(what === "erase" ? "settings-erase-text" : "settings-pack-text")}</p>
      <Notice tone="warn">{t("settings-leave-honest")}</Notice>
      <PresentPassphrase
        value={passphrase}
        onChange={setPassphrase}
        error={form.fault("passphrase")}
        testId={`${what}-passphrase`}
      />
      {what === "erase" && (
        <TextField
          label={t("settings-erase-name", { name })}
          value={typed}
          onChange={setTyped}
          maxLength={200}
          testId="erase-name"
        />
      )}
    </FormDialog>
  );
}
