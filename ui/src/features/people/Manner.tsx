// How answers are given: in writing, or spoken before somebody. Paper can endanger people, so both count the same.
import { type ConsentManner, type Role, rules } from "../../platform";
import { Choice, Select } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import css from "./Consents.module.css";

/** How the next answers are given. */
export interface Given {
  manner: ConsentManner;
  witness: Role;
}

/** What goes into the ledger beside an answer. */
export function recorded(given: Given): { manner: ConsentManner; witness: Role | null } {
  return { manner: given.manner, witness: given.manner === "spoken" ? given.witness : null };
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
    </div>
  );
}
