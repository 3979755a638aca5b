// Adding or changing a person. For a person at risk the fields of an identity are not even offered.
import { useState } from "react";
import {
  api,
  type Identity,
  type Lang,
  type ParticipantDraft,
  type Person,
  type Programme,
  type Role,
} from "../../platform";
import { useAct } from "../../shared/act";
import {
  BilingualField,
  Button,
  Checkbox,
  Choice,
  Dialog,
  ErrorBanner,
  Notice,
  Select,
  TextField,
  useToasts,
} from "../../shared/components";
import { errorText } from "../../shared/errors";
import { useI18n } from "../../shared/i18n";
import css from "./People.module.css";

const ROLES: Role[] = [
  "participant",
  "lead_moderator",
  "co_moderator",
  "interpreter",
  "note_taker",
  "technical_host",
  "observer",
];
const BLANK: Identity = { name: "", aliases: [], email: "", phone: "", note: "" };

/** The dialog. An identity that is stored is not read to fill it in: it stays, or is written anew. */
export function PersonDialog(props: { programme: Programme; person: Person | null; onClose: () => void }) {
  const i18n = useI18n();
  const { t, term, pick, lang } = i18n;
  const { programme, person } = props;
  const toasts = useToasts();
  const act = useAct();
  const [draft, setDraft] = useState<ParticipantDraft>({
    side_id: person?.side_id ?? programme.sides[0]?.id ?? "",
    code_name: person?.code_name ?? { en: "", fa: "" },
    role: person?.role ?? "participant",
    language: person?.language ?? lang,
    at_risk: person?.at_risk ?? false,
    identity: person === null || !person.has_identity ? BLANK : null,
  });
  const change = (some: Partial<ParticipantDraft>) => setDraft((draft) => ({ ...draft, ...some }));
  const save = () =>
    act.run(async () => {
      const blank = draft.identity !== null && Object.values(draft.identity).every((value) => value.length === 0);
      const sent = { ...draft, identity: draft.at_risk || (blank && !person?.has_identity) ? null : draft.identity };
      if (person) await api.updatePerson(person.id, sent);
      else await api.addPerson(programme.id, sent);
      toasts.show({ text: t("people-saved") });
      props.onClose();
    });
  const taken = act.error?.code === "code-name-taken" ? errorText(i18n, act.error) : null;
  return (
    <Dialog
      title={person ? t("people-edit-title", { name: pick(person.code_name) }) : t("people-new-title")}
      isOpen
      onClose={props.onClose}
      size="l"
      testId="person-dialog"
      footer={
        <>
          <Button onPress={props.onClose}>{t("app-cancel")}</Button>
          <Button variant="primary" isPending={act.busy} onPress={save} testId="save-person">
            {t("app-save")}
          </Button>
        </>
      }
    >
      {!taken && <ErrorBanner error={act.error} />}
      <BilingualField
        label={t("people-code-name")}
        value={draft.code_name}
        onChange={(code_name) => change({ code_name })}
        hint={t("people-code-name-hint")}
        error={taken}
        autoFocus
        testId="code-name"
      />
      <div className={css.fields}>
        <Choice
          label={t("people-side")}
          value={draft.side_id}
          onChange={(side_id) => change({ side_id })}
          items={programme.sides.map((side) => ({ id: side.id, label: pick(side.name) }))}
          testId="person-side"
        />
        <Choice<Lang>
          label={t("people-language")}
          value={draft.language}
          onChange={(language) => change({ language })}
          items={(["en", "fa"] as const).map((id) => ({ id, label: term("lang", id) }))}
          testId="person-language"
        />
        <Select<Role>
          label={t("people-role")}
          value={draft.role}
          onChange={(role) => change({ role })}
          items={ROLES.map((id) => ({ id, label: term("role", id) }))}
          testId="person-role"
        />
      </div>
      <div>
        <Checkbox isSelected={draft.at_risk} onChange={(at_risk) => change({ at_risk })} testId="person-at-risk">
          {t("people-risk")}
        </Checkbox>
        {draft.at_risk && <Notice tone="warn">{t("people-risk-hint")}</Notice>}
      </div>
      {!draft.at_risk && (
        <fieldset className={css.identity}>
          <legend>{t("people-identity")}</legend>
          <p className="muted xs">{t("people-identity-hint")}</p>
          {draft.identity ? (
            <IdentityFields identity={draft.identity} onChange={(identity) => change({ identity })} />
          ) : (
            <div className="row wrap">
              <span className="small">{t("people-identity-keep")}</span>
              <Button onPress={() => change({ identity: BLANK })} testId="rewrite-identity">
                {t("people-identity-change")}
              </Button>
            </div>
          )}
        </fieldset>
      )}
    </Dialog>
  );
}

function IdentityFields(props: { identity: Identity; onChange: (identity: Identity) => void }) {
  const { t } = useI18n();
  const { identity } = props;
  const [aliases, setAliases] = useState(identity.aliases.join("\n"));
  const change = (some: Partial<Identity>) => props.onChange({ ...identity, ...some });
  return (
    <>
      <div className={css.fields}>
        <TextField
          label={t("people-name")}
          value={identity.name}
          onChange={(name) => change({ name })}
          testId="person-name"
        />
        <TextField
          label={t("people-email")}
          value={identity.email}
          onChange={(email) => change({ email })}
          type="email"
          lang="en"
          testId="person-email"
        />
        <TextField
          label={t("people-phone")}
          value={identity.phone}
          onChange={(phone) => change({ phone })}
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
