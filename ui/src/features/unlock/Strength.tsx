// A new passphrase, with advice under it.
import { TextField } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { judge } from "./strength";
import css from "./Unlock.module.css";

/** Where a new passphrase is typed. */
export function NewPassphrase(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}) {
  return (
    <div className={css.with}>
      <TextField {...props} type="password" testId="new-passphrase" />
      <Strength passphrase={props.value} />
    </div>
  );
}

/** Says how strong a passphrase is, in words and as a bar. */
function Strength(props: { passphrase: string }) {
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
