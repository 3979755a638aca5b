// The advice under a new passphrase.
import { useI18n } from "../../shared/i18n";
import { judge } from "./strength";
import css from "./Unlock.module.css";

/** Says how strong a passphrase is, in words and as a bar. */
export function Strength(props: { passphrase: string }) {
  const { t } = useI18n();
  const verdict = judge(props.passphrase);
  const text =
    verdict.is === "short"
      ? t("unlock-strength-short", { more: verdict.more })
      : verdict.is === "empty"
        ? t("unlock-strength-hint")
        : t(verdict.is === "good" ? "unlock-strength-good" : "unlock-strength-fair");
  return (
    <div className={css.strength} data-strength={verdict.is} data-testid="strength">
      <div className={css.bar} aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <p className="xs muted">{text}</p>
    </div>
  );
}
