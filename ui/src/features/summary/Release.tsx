// The only way out: which files, which language, for whom, and the acknowledgement that anyone can read them.
import { Send } from "lucide-react";
import { useState } from "react";
import { api, type DocumentLang, type FileFormat, rules } from "../../platform";
import { Button, Checkbox, Choice, FormDialog, TextField, useToasts } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import type { SummaryEditor } from "./editor";
import css from "./Release.module.css";

/** The end of the panel: what holds back the release, or the button for it. */
export function Release(props: { editor: SummaryEditor }) {
  const { t } = useI18n();
  const { editor } = props;
  const [open, setOpen] = useState(false);
  return (
    <div className={css.release}>
      <p className="small muted">{t("summary-assume")}</p>
      <div className="row wrap">
        <Button
          variant="primary"
          icon={<Send />}
          isDisabled={!editor.view.releasable}
          onPress={() => setOpen(true)}
          testId="release"
        >
          {t("summary-release")}
        </Button>
        {!editor.view.releasable && editor.canEdit && <span className="muted xs">{t("summary-release-blocked")}</span>}
      </div>
      {open && <ReleaseDialog editor={editor} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ReleaseDialog(props: { editor: SummaryEditor; onClose: () => void }) {
  const { t, term, lang: screen } = useI18n();
  const router = useRouter();
  const { show } = useToasts();
  const { editor } = props;
  const [formats, setFormats] = useState<readonly FileFormat[]>(["pdf", "docx"]);
  const [lang, setLang] = useState<DocumentLang>("both");
  const [recipient, setRecipient] = useState("");
  const [acknowledged, setAcknowledged] = useState(false);
  const form = useForm({
    ready: acknowledged && formats.length > 0,
    faults: { recipient: ["recipient"] },
    send: async () => {
      const folder = await api.pickReleaseFolder(screen);
      if (!folder) return;
      const release = await api.release(
        { session_id: editor.id, formats: [...formats], lang, recipient: recipient.trim(), acknowledged },
        folder.handle,
      );
      show({ text: t("summary-released", { count: release.files.length, folder: folder.name }) });
      props.onClose();
      router.go({ screen: "released" });
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("summary-release-title")}
      act={t("summary-release-folder")}
      onCancel={props.onClose}
      testId="release-dialog"
      actTestId="release-go"
    >
      <fieldset className={css.formats}>
        <legend>{t("summary-release-formats")}</legend>
        {rules.file_formats.map((format) => (
          <Checkbox
            key={format}
            isSelected={formats.includes(format)}
            onChange={(on) =>
              setFormats(rules.file_formats.filter((other) => (other === format ? on : formats.includes(other))))
            }
            testId={`release-${format}`}
          >
            {term("file-format", format)}
          </Checkbox>
        ))}
      </fieldset>
      <Choice
        label={t("summary-release-lang")}
        value={lang}
        onChange={setLang}
        items={(["both", "en", "fa"] as const).map((id) => ({ id, label: term("document-lang", id) }))}
        testId="release-lang"
      />
      <TextField
        label={t("summary-release-recipient")}
        hint={t("summary-release-recipient-hint")}
        value={recipient}
        onChange={setRecipient}
        error={form.fault("recipient")}
        testId="release-recipient"
      />
      <Checkbox isSelected={acknowledged} onChange={setAcknowledged} testId="release-acknowledge">
        <b>{t("summary-release-acknowledge")}</b>
      </Checkbox>
    </FormDialog>
  );
}
