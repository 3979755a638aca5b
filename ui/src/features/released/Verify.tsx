// Whether a file is one that left from here: opened or dropped, told by its contents, whatever it is called now.
import { FileSearch } from "lucide-react";
import { useEffect, useState } from "react";
import { api, type CheckedFile, onFileDropped } from "../../platform";
import { useAct } from "../../shared/act";
import { Button, ErrorBanner, Notice } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";

/** Opens a file, or waits for one to be dropped, and says what the ledger knows of it. */
export function Verify() {
  const { t, lang } = useI18n();
  const act = useAct();
  const [file, setFile] = useState<CheckedFile | null>(null);
  useEffect(() => onFileDropped(setFile), []);
  const open = async () => {
    const checked = await act.run(() => api.checkReleasedFile(lang));
    if (checked) setFile(checked);
  };
  return (
    <section className="stack" aria-label={t("released-verify")}>
      <div className="row wrap">
        <Button icon={<FileSearch />} onPress={() => void open()} isPending={act.busy} testId="verify-file">
          {t("released-verify")}
        </Button>
        <span className="muted small">{t("released-verify-hint")}</span>
      </div>
      <ErrorBanner error={act.error} />
      <div role="status">{file && <Said file={file} />}</div>
    </section>
  );
}

function Said(props: { file: CheckedFile }) {
  const { t, pick } = useI18n();
  const { here } = useDates();
  const { name, verdict } = props.file;
  if (verdict.known.length === 0) {
    return (
      <Notice tone="warn" testId="verify-unknown">
        {t("released-verify-unknown", { name })}
      </Notice>
    );
  }
  return verdict.known.map((known) => {
    const { place, of, file } = known;
    const words = { name, place, of, original: file.name, title: pick(known.title), day: here(known.released_at) };
    return (
      <Notice key={known.release_id} tone={file.completed ? "good" : "warn"} testId="verify-known">
        {t(file.completed ? "released-verify-known" : "released-verify-cut-off", words)}
      </Notice>
    );
  });
}
