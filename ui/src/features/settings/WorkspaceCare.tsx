// The workspace as a whole: what is in it, a copy of it, and whether it is sound.
import { Archive, LifeBuoy, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { api, type CheckReport } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import {
  Bidi,
  Button,
  ErrorBanner,
  Facts,
  FormDialog,
  Loaded,
  Notice,
  Section,
  Tag,
  useToasts,
} from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { PresentPassphrase } from "./Passphrase";
import css from "./Settings.module.css";

/** What is in the workspace, backup and check. */
export function WorkspaceCare() {
  const { t, n } = useI18n();
  const query = useRead("workspaceInfo");
  return (
    <Section title={t("settings-workspace")}>
      <Loaded query={query} lines={3}>
        {(info) => (
          <>
            <p className="row wrap">
              <b>
                <Bidi text={info.name} />
              </b>
              {info.demo && <Tag>{t("settings-demo")}</Tag>}
              {info.read_only && <Tag tone="warn">{t("settings-read-only")}</Tag>}
            </p>
            <Facts
              facts={[
                ...(["programmes", "sessions", "people", "notes", "releases"] as const).map((what) => ({
                  value: n(info[what]),
                  word: t(`settings-count-${what}`, { count: info[what] }),
                })),
                {
                  value: n(info.kilobytes / 1024, { maximumFractionDigits: info.kilobytes < 10_240 ? 1 : 0 }),
                  word: t("settings-count-megabytes", { count: info.kilobytes / 1024 }),
                },
              ]}
            />
            <p className="muted small">{t("settings-backups", { count: info.backups })}</p>
          </>
        )}
      </Loaded>
      <Acts />
    </Section>
  );
}

function Acts() {
  const { t, lang } = useI18n();
  const toasts = useToasts();
  const backup = useAct();
  const check = useAct();
  const damaged = useRead("condition").data?.damaged === true;
  const [repairing, setRepairing] = useState(false);
  const [report, setReport] = useState<CheckReport | null>(null);
  const runBackup = () =>
    backup.run(async () => {
      if (await api.backupWorkspace(lang)) toasts.show({ text: t("settings-backup-done") });
    });
  const runCheck = () =>
    check.run(async () => {
      setReport(null);
      const found = await api.checkWorkspace();
      setReport(found);
      announce(t(found.ok ? "settings-check-ok" : "settings-check-bad"));
    });
  return (
    <>
      <div className="row wrap">
        <Button icon={<Archive />} onPress={() => void runBackup()} isPending={backup.busy} testId="backup-now">
          {t("settings-backup")}
        </Button>
        <Button icon={<ShieldCheck />} onPress={() => void runCheck()} isPending={check.busy} testId="check-workspace">
          {t("settings-check")}
        </Button>
        {check.busy && <span className="muted small">{t("settings-check-running")}</span>}
      </div>
      <p className={css.under}>{t("settings-backup-text")}</p>
      <ErrorBanner error={backup.error} onRetry={() => void runBackup()} />
      <ErrorBanner error={check.error} onRetry={() => void runCheck()} />
      {report?.ok && (
        <Notice tone="good" testId="check-report">
          {t("settings-check-ok")}
        </Notice>
      )}
      {report && !report.ok && (
        <Notice tone="danger" testId="check-report">
          {t("settings-check-bad")}
          <details>
            <summary>{t("settings-problem-details")}</summary>
            <ul className={css.problems}>
              {report.problems.map((problem) => (
                <li key={problem}>{t(`settings-problem-${problem}`)}</li>
              ))}
            </ul>
          </details>
        </Notice>
      )}
      {(damaged || (report && !report.ok)) && (
        <div>
          <Button icon={<LifeBuoy />} onPress={() => setRepairing(true)} testId="repair">
            {t("settings-repair")}
          </Button>
        </div>
      )}
      {repairing && <Repair onClose={() => setRepairing(false)} />}
    </>
  );
}

/** Saves what can be read into a new workspace. This one is closed for it and opened again, and stays as it is. */
function Repair(props: { onClose: () => void }) {
  const { t, lang } = useI18n();
  const info = useRead("workspaceInfo").data;
  const toasts = useToasts();
  const [passphrase, setPassphrase] = useState("");
  const form = useForm({
    ready: passphrase !== "",
    faults: { passphrase: "field" },
    send: async () => {
      const place = await api.pickNewWorkspace(info?.name ?? "", lang);
      if (!place) return;
      const saved = await api.repairWorkspace(place.handle, passphrase);
      const whole = saved.incomplete.length === 0 && saved.orphans === 0;
      const text =
        saved.from_backup !== null
          ? t("settings-repaired-backup")
          : t(whole ? "settings-repaired-whole" : "settings-repaired-part", { rows: saved.rows });
      toasts.show({ text });
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("settings-repair-title")}
      act={t("settings-repair-act")}
      onCancel={props.onClose}
      testId="repair-dialog"
      actTestId="repair-act"
    >
      <p>{t("settings-repair-text")}</p>
      <PresentPassphrase
        value={passphrase}
        onChange={setPassphrase}
        error={form.fault("passphrase")}
        testId="repair-passphrase"
      />
    </FormDialog>
  );
}
