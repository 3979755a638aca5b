// The fields of an identity. An address or number that looks like none is told, and kept.
import { useState } from "react";
import { api, type Identity } from "../../platform";
import { TextField } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import css from "./People.module.css";

/** Nothing known. */
export const BLANK: Identity = { name: "", aliases: [], email: "", phone: "", note: "" };

/** Whether nothing is known. */
export function isBlank(identity: Identity): boolean {
  return [identity.name, ...identity.aliases, identity.email, identity.phone, identity.note].every(
    (text) => text.trim() === "",
  );
}

/** The fields. */
export function IdentityFields(props: {
  identity: Identity;
  onChange: (identity: Identity) => void;
  autoFocus?: boolean;
}) {
  const { t } = useI18n();
  const { identity } = props;
  const [aliases, setAliases] = useState(identity.aliases.join("\n"));
  const [odd, setOdd] = useState({ email: false, phone: false });
  const change = (some: Partial<Identity>) => props.onChange({ ...identity, ...some });
  const look = () => void api.oddContacts(identity.email, identity.phone).then(setOdd, () => undefined);
  return (
    <>
      <div className={css.fields}>
        <TextField
          label={t("people-name")}
          value={identity.name}
          onChange={(name) => change({ name })}
          autoFocus={props.autoFocus}
          testId="person-name"
        />
        <TextField
          label={t("people-email")}
          value={identity.email}
          onChange={(email) => change({ email })}
          onBlur={look}
          hint={odd.email && t("import-problem-odd-email")}
          type="email"
          lang="en"
          testId="person-email"
        />
        <TextField
          label={t("people-phone")}
          value={identity.phone}
          onChange={(phone) => change({ phone })}
          onBlur={look}
          hint={odd.phone && t("import-problem-odd-phone")}
          type="tel"
          lang="en"
          testId="person-phone"
        />
      </div>
      <TextField
        label={t("people-aliases")}
        value={aliases}
        onChange={(text) => {
          setAliases(text);
          change({
            aliases: text
              .split("\n")
              .map((line) => line.trim())
              .filter((line) => line !== ""),
          });
        }}
        hint={t("people-aliases-hint")}
        multiline
        rows={2}
        testId="person-aliases"
      />
      <TextField
        label={t("people-note")}
        value={identity.note}
        onChange={(note) => change({ note })}
        multiline
        rows={2}
        testId="person-note"
      />
    </>
  );
}
