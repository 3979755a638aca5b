// What was done with what people entrusted, as it was written down; and whether that record is what was written.
import { useState } from "react";
import { type ActivityCheck, api } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import { Button, ErrorBanner, Fold, Loaded, Notice, Section, Table } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";

/** The record, newest first. */
export function Activity() {
  const { t, n, term } = useI18n();
  const { here } = useDates();
  const query = useRead("activity");
  const act = useAct();
  const [check, setCheck] = useState<ActivityCheck | null>(null);
  const told = (check: ActivityCheck) =>
    check.broken_at === null
      ? t("settings-activity-whole", { count: check.entries })
      : t("settings-activity-broken", { place: check.broken_at });
  const verify = () =>
    act.run(async () => {
      const found = await api.verifyActivity();
      setCheck(found);
      announce(told(found));
    });
  return (
    <Section title={t("settings-activity")} testId="activity">
      <p className="muted small">{t("settings-activity-text")}</p>
      <div>
        <Button onPress={() => void verify()} isPending={act.busy} testId="verify-activity">
          {t("settings-activity-verify")}
        </Button>
      </div>
      <ErrorBanner error={act.error} />
      {check && (
        <Notice tone={check.broken_at === null ? "good" : "danger"} testId="activity-check">
          {told(check)}
        </Notice>
      )}
      <Loaded query={query} lines={3}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="muted small">{t("settings-activity-none")}</p>
          ) : (
            <Fold title={`${t("settings-activity")} (${n(entries.length)})`} titleTestId="activity-list">
              <Table columns={[{ label: t("settings-activity-when") }, { label: t("settings-activity-what") }]}>
                {entries.toReversed().map((entry) => (
                  <tr key={entry.place}>
                    <td>{here(entry.at, "full")}</td>
                    <td>
                      {term("activity", entry.kind)}
                      {entry.count > 0 && ` (${n(entry.count)})`}
                    </td>
                  </tr>
                ))}
              </Table>
            </Fold>
          )
        }
      </Loaded>
    </Section>
  );
}
