// What is wrong with the workspace stands over every screen until it is mended; on the first one also a quiet question.
import { api } from "../platform";
import { useRead } from "../platform/queries";
import { useAct } from "../shared/act";
import { Button, ErrorBanner, Notice } from "../shared/components";
import { useI18n } from "../shared/i18n";
import { useRouter } from "../shared/router";
import css from "./Shell.module.css";

/** The condition of the workspace, when there is something to say of it. */
export function Standing() {
  const { t } = useI18n();
  const { route, go } = useRouter();
  const decline = useAct();
  const condition = useRead("condition").data;
  if (!condition) return null;
  const settings = (
    <Button onPress={() => go({ screen: "settings" })} testId="condition-care">
      {t("app-condition-care")}
    </Button>
  );
  const practise = condition.practise && route.screen === "today";
  const told = [
    condition.damaged && (
      <Notice key="damaged" tone="danger" action={settings} testId="condition-damaged">
        {t("app-condition-damaged")}
      </Notice>
    ),
    condition.read_only && (
      <Notice key="read-only" tone="warn" testId="condition-read-only">
        {t("app-condition-read-only")}
      </Notice>
    ),
    condition.backup_failed && (
      <Notice key="backup" tone="warn" action={settings} testId="condition-backup-failed">
        {t("app-condition-backup-failed")}
      </Notice>
    ),
    condition.damaged_backups > 0 && (
      <Notice key="backups" tone="warn" action={settings} testId="condition-backups">
        {t("app-condition-backups", { count: condition.damaged_backups })}
      </Notice>
    ),
    condition.keys_mended && (
      <Notice key="keys" tone="warn" testId="condition-keys">
        {t("app-condition-keys")}
      </Notice>
    ),
    practise && (
      <Notice
        key="practise"
        action={
          <span className="row wrap">
            <Button onPress={() => go({ screen: "settings" })} testId="practise-now">
              {t("app-condition-practise-act")}
            </Button>
            <Button
              variant="quiet"
              onPress={() => void decline.run(() => api.declinePractice())}
              isPending={decline.busy}
              testId="practise-never"
            >
              {t("app-condition-practise-later")}
            </Button>
          </span>
        }
        testId="condition-practise"
      >
        {t("app-condition-practise")}
      </Notice>
    ),
  ].filter(Boolean);
  if (told.length === 0) return null;
  return (
    <div className={css.standing} role="status">
      {told}
      <ErrorBanner error={decline.error} />
    </div>
  );
}
