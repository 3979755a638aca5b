// How answers are given: in writing, or spoken before somebody. Paper can endanger people, so both count the same.
import { type Asked, type ConsentManner, type Role, rules } from "../../platform";
import { Choice, Select } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import css from "./Consents.module.css";

/** How the next answers are given. */
export interface Given {
  manner: ConsentManner;
  witness: Role;
  /** The role of the one who asks. */
  by: Role;
  /** For how many months a “yes” stands; 0 until it is withdrawn. */
  months: number;
}

/** How answers are given unless somebody says otherwise. */
export const USUAL: Given = { manner: "spoken", witness: "lead_moderator", by: "lead_moderator", months: 0 };

/** For how long a “yes” can stand, in months. */
const SPANS = [0, 6, 12, 24] as const;

/** What goes into the ledger beside an answer. The words and their language are the core’s: it knows the person’s. */
export function recorded(given: Given): { manner: ConsentManner; witness: Role | null; asked: Asked } {
  return {
    manner: given.manner,
    witness: given.manner === "spoken" ? given.witness : null,
    asked: { lang: null, by: given.by, by_person: null, until: given.months === 0 ? null : inMonths(given.months) },
  };
}

/** The same day so many months from now, or the last one of a shorter month. */
function inMonths(months: number): string {
  const now = new Date();
  const last = new Date(now.getFullYear(), now.getMonth() + months + 1, 0);
  const day = Math.min(now.getDate(), last.getDate());
  const two = (number: number) => String(number).padStart(2, "0");
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(day)}`;
}

/** The choice of manner and witness. */
export function Manner(props: { given: Given; onChange: (given: Given) => void }) {
  const { t, term } = useI18n();
  return (
    <div className={css.manner}>
      <Choice
        label={t("people-manner")}
        value={props.given.manner}
        onChange={(manner) => props.onChange({ ...props.given, manner })}
        items={(["spoken", "written"] as const).map((id) => ({ id, label: term("consent-manner", id) }))}
        testId="consent-manner"
      />
      {props.given.manner === "spoken" && (
        <Select<Role>
          label={t("people-witness")}
          value={props.given.witness}
          onChange={(witness) => props.onChange({ ...props.given, witness })}
          items={rules.witnesses.map((id) => ({ id, label: term("role", id) }))}
          testId="consent-witness"
        />
      )}
      <Select<Role>
        label={t("people-asked-by")}
        value={props.given.by}
        onChange={(by) => props.onChange({ ...props.given, by })}
        items={rules.witnesses.map((id) => ({ id, label: term("role", id) }))}
        testId="consent-asked-by"
      />
      <Select
        label={t("people-stands")}
        value={String(props.given.months)}
        onChange={(months) => props.onChange({ ...props.given, months: Number(months) })}
        items={SPANS.map((months) => ({ id: String(months), label: t("people-stands-for", { months }) }))}
        testId="consent-stands"
      />
    </div>
  );
}
