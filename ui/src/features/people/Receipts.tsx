// The receipts of people who were erased: what went, from where, and what holds it still. They name nobody.
import { Copy, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { api, type Erasure } from "../../platform";
import { useAct } from "../../shared/act";
import { Button, ErrorBanner } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import css from "./Panel.module.css";

/** The receipts, the last one first. */
export function Receipts(props: { erasures: readonly Erasure[] }) {
  const { t } = useI18n();
  const act = useAct();
  const waiting = props.erasures.some((erasure) =>
    (erasure.receipt.backups ?? []).some((backup) => !backup.resealed_at),
  );
  return (
    <div className="stack" data-testid="receipts">
      <p className="muted small">{t("people-receipts-hint")}</p>
      {waiting && (
        <div>
          <Button
            icon={<ShieldCheck />}
            isPending={act.busy}
            onPress={() => void act.run(() => api.cleanBackups())}
            testId="clean-backups"
          >
            {t("people-clean-backups")}
          </Button>
          <p className="muted xs">{t("people-clean-backups-hint")}</p>
          <ErrorBanner error={act.error} />
        </div>
      )}
      {props.erasures.map((erasure) => (
        <Receipt key={erasure.id} erasure={erasure} />
      ))}
    </div>
  );
}

function Receipt(props: { erasure: Erasure }) {
  const { t } = useI18n();
  const lines = useLines(props.erasure);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join("\n"));
    setCopied(true);
    announce(t("people-receipt-copied"));
  };
  const [title = "", ...rest] = lines;
  return (
    <article className={css.receipt} data-testid="receipt">
      <h2 className="small">{title}</h2>
      <ul>
        {rest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div>
        <Button variant="quiet" icon={<Copy />} onPress={() => void copy()} testId="copy-receipt">
          {t(copied ? "people-receipt-copied" : "people-receipt-copy")}
        </Button>
      </div>
    </article>
  );
}

/** A receipt as lines of text: the same on the screen and in what is copied. */
function useLines(erasure: Erasure): string[] {
  const { t, term, pick } = useI18n();
  const dates = useDates();
  const { removed, places = [], releases = [], backups = [] } = erasure.receipt;
  const counted = [
    [removed?.consents ?? 0, "receipt-consents"],
    [removed?.turns ?? 0, "receipt-turns"],
    [removed?.notes_unnamed ?? 0, "receipt-notes-unnamed"],
    [removed?.notes_withheld ?? 0, "receipt-notes-withheld"],
  ] as const;
  return [
    t("receipt-title", { id: erasure.id }),
    t("receipt-when", { code_name: pick(erasure.code_name), at: dates.here(erasure.at) }),
    ...(removed?.identity ? [t("receipt-identity")] : []),
    ...counted.filter(([count]) => count > 0).map(([count, id]) => t(id, { count })),
    ...places.map((line) => {
      const args = {
        kind: line.kind ? term("place", line.kind) : "",
        replaced: line.replaced,
        taken: line.taken_out,
        left: line.left,
      };
      const text =
        line.session_number === null
          ? t("receipt-places", args)
          : t("receipt-places-session", { ...args, session: line.session_number });
      return [text, ...line.reasons].join(" ");
    }),
    ...releases.map((release) =>
      t("receipt-release", {
        id: release.id,
        at: dates.here(release.released_at),
        files: release.files.join(", "),
      }),
    ),
    ...backups.map(({ name, resealed_at, readable }) =>
      resealed_at
        ? t("receipt-backup-clean", { name, at: dates.here(resealed_at) })
        : t(readable ? "receipt-backup-holds" : "receipt-backup-unreadable", { name }),
    ),
  ];
}
