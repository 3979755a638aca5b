// The automatic backups, each restored into a copy with one click.
import { useState } from "react";
import { api } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import { Button, ErrorBanner, Loaded, Section, Table, Tag, useToasts } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";

/** The list. A copy opens with today’s passphrase, and nothing is written over. */
export function Backups() {
  const { t, n, lang } = useI18n();
  const { here } = useDates();
  const toasts = useToasts();
  const act = useAct();
  const [busy, setBusy] = useState<string | null>(null);
  const query = useRead("backups");
  const info = useRead("workspaceInfo").data;
  const restore = (name: string) =>
    act.run(async () => {
      const place = await api.pickNewWorkspace(info?.name ?? "", lang);
      if (!place) return;
      setBusy(name);
      await api.restoreCopy(name, place.handle);
      toasts.show({ text: t("settings-backup-restored") });
    });
  return (
    <Section title={t("settings-backup-list")} testId="backup-list">
      <ErrorBanner error={act.error} />
      <Loaded query={query} lines={3}>
        {(backups) =>
          backups.length === 0 ? (
            <p className="muted small">{t("settings-backups", { count: 0 })}</p>
          ) : (
            <Table
              columns={[
                { label: t("settings-backup-when") },
                { label: t("settings-backup-size"), end: true },
                { id: "acts", label: t("settings-backup-restore"), hidden: true },
              ]}
            >
              {backups.map((backup) => (
                <tr key={backup.name} data-testid="backup-row">
                  <td>
                    {here(backup.made_at, "full")}{" "}
                    <Tag>{t(backup.proved ? "settings-backup-proved" : "settings-backup-unproved")}</Tag>
                  </td>
                  <td>
                    {t("settings-backup-megabytes", {
                      megabytes: n(backup.kilobytes / 1024, { maximumFractionDigits: 1 }),
                    })}
                  </td>
                  <td>
                    <Button
                      onPress={() => void restore(backup.name)}
                      isPending={act.busy && busy === backup.name}
                      testId="restore-copy"
                    >
                      {t("settings-backup-restore")}
                    </Button>
                  </td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
    </Section>
  );
}
