// Adding or changing a person. For a person at risk the fields of an identity are not even offered.
import { UserRoundPen, WandSparkles } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import {
  api,
  type Bilingual,
  type Lang,
  type ParticipantDraft,
  type Person,
  type Programme,
  type Role,
  rules,
} from "../../platform";
import { useRead } from "../../platform/queries";
import {
  BilingualField,
  Button,
  Checkbox,
  Choice,
  Confirm,
  FormDialog,
  Loaded,
  Notice,
  Select,
  useToasts,
} from "../../shared/components";
import { useForm } from "../../shared/form";
import { HelpButton } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { useCover } from "./cover";
import { draftOf } from "./Identity";
import { BLANK, IdentityFields, isBlank } from "./IdentityFields";
import css from "./People.module.css";
import { Places } from "./Places";

const NEW: ParticipantDraft = {
  side_id: "",
  code_name: { en: "", fa: "" },
  role: "participant",
  language: "en",
  at_risk: false,
  identity: null,
};

interface Props {
  programme: Programme;
  person: Person | null;
  onSaved: (person: Person) => void;
  onClose: () => void;
}

/** The dialog. A stored identity is neither read nor shown here: it stays, or is destroyed with a question before. */
export function PersonDialog(props: Props) {
  const { t, pick } = useI18n();
  const { programme, person } = props;
  const toasts = useToasts();
  const [draft, setDraft] = useState<ParticipantDraft>(person ? draftOf(person) : NEW);
  const [asking, setAsking] = useState(false);
  const change = (some: Partial<ParticipantDraft>) => setDraft((draft) => ({ ...draft, ...some }));
  const propose = useProposal(programme, person, draft, change);
  const destroys = draft.at_risk && person !== null && !person.at_risk && person.has_identity;
  const write = async () => {
    const identity = draft.at_risk || !draft.identity || isBlank(draft.identity) ? null : draft.identity;
    const sent = { ...draft, identity };
    const saved = person ? await api.updatePerson(person.id, sent) : await api.addPerson(programme.id, sent);
    toasts.show({ text: t("people-saved-as", { name: pick(saved.code_name) }) });
    props.onSaved(saved);
  };
  const form = useForm({
    ready: draft.side_id !== "",
    faults: { codeName: ["code-name-taken"] },
    send: async () => (destroys ? setAsking(true) : write()),
  });
  const destruction = useForm({ send: write });
  return (
    <FormDialog
      form={form}
      title={person ? t("people-edit-title", { name: pick(person.code_name) }) : t("people-new-title")}
      size="l"
      act={t("app-save")}
      onCancel={props.onClose}
      aside={draft.side_id === "" && t("people-side-choose")}
      testId="person-dialog"
      actTestId="save-person"
    >
      <Basics programme={programme} draft={draft} onChange={change} />
      <div className={css.codeName}>
        <BilingualField
          label={t("people-code-name")}
          value={draft.code_name}
          onChange={(code_name) => change({ code_name })}
          error={form.fault("codeName")}
          testId="code-name"
        />
        <div>
          <span className="muted xs">{t("people-code-name-hint")}</span>
          <span className="spacer" />
          <Button
            variant="quiet"
            icon={<WandSparkles />}
            isDisabled={draft.side_id === ""}
            onPress={() => void propose()}
            testId="propose-code-name"
          >
            {t("people-propose")}
          </Button>
        </div>
      </div>
      <div>
        <Checkbox isSelected={draft.at_risk} onChange={(at_risk) => change({ at_risk })} testId="person-at-risk">
          {t("people-risk")}
        </Checkbox>{" "}
        <HelpButton topic="at-risk" />
        {draft.at_risk && <Notice tone="danger">{t(destroys ? "people-risk-destroys" : "people-risk-hint")}</Notice>}
      </div>
      {!person && !draft.at_risk && <NewIdentity draft={draft} onChange={change} />}
      {asking && (
        <Confirm
          form={destruction}
          title={t("people-destroy-title", { name: person ? pick(person.code_name) : "" })}
          act={t("people-destroy")}
          danger
          size="l"
          onClose={() => setAsking(false)}
        >
          <p>{t("people-destroy-text")}</p>
          {person && <Standing person={person} />}
        </Confirm>
      )}
    </FormDialog>
  );
}

/** Every place in which the name stands, each of which the code name will take. */
function Standing(props: { person: Person }) {
  const { t } = useI18n();
  const query = useRead("namePlaces", props.person.id);
  return (
    <Loaded query={query} lines={3}>
      {(places) => (
        <>
          <p>{t("people-destroy-places")}</p>
          <Places places={places} />
        </>
      )}
    </Loaded>
  );
}

/** Fills in a proposal for a new person as soon as the side is known, and never over what somebody typed. */
function useProposal(
  programme: Programme,
  person: Person | null,
  draft: ParticipantDraft,
  change: (some: Partial<ParticipantDraft>) => void,
): () => Promise<void> {
  const proposed = useRef<Bilingual | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const changed = useRef(change);
  changed.current = change;
  const { id } = programme;
  const side = draft.side_id;
  useEffect(() => {
    if (person || side === "") return;
    let stale = false;
    // Without a proposal the field stays blank, and saving gives a code name.
    api.proposeCodeName(id, side).then(
      (name) => {
        const { code_name } = latest.current;
        const typed =
          (code_name.en !== "" || code_name.fa !== "") &&
          !(code_name.en === proposed.current?.en && code_name.fa === proposed.current.fa);
        if (stale || typed) return;
        proposed.current = name;
        changed.current({ code_name: name });
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [id, side, person]);
  return async () => {
    const name = await api.proposeCodeName(id, side).catch(() => null);
    if (!name) return;
    proposed.current = name;
    changed.current({ code_name: name });
  };
}

function Basics(props: {
  programme: Programme;
  draft: ParticipantDraft;
  onChange: (some: Partial<ParticipantDraft>) => void;
}) {
  const { t, term, pick } = useI18n();
  const { programme, draft } = props;
  const chosen = useRef(draft.side_id !== "");
  const choose = (side_id: string) => {
    const side = programme.sides.find((side) => side.id === side_id);
    // A first guess that one press changes; after that the language is left alone.
    const language: Lang = side?.calendar === "solar_hijri" ? "fa" : "en";
    props.onChange(chosen.current ? { side_id } : { side_id, language });
  };
  return (
    <div className={css.fields}>
      <Choice
        label={t("people-side")}
        value={draft.side_id}
        onChange={choose}
        items={programme.sides.map((side) => ({ id: side.id, label: pick(side.name) }))}
        testId="person-side"
      />
      <Choice<Lang>
        label={t("people-language")}
        value={draft.language}
        onChange={(language) => {
          chosen.current = true;
          props.onChange({ language });
        }}
        items={(["en", "fa"] as const).map((id) => ({ id, label: term("lang", id) }))}
        testId="person-language"
      />
      <Select<Role>
        label={t("people-role")}
        value={draft.role}
        onChange={(role) => props.onChange({ role })}
        items={rules.roles.map((id) => ({ id, label: term("role", id) }))}
        testId="person-role"
      />
    </div>
  );
}

/** Who a new person is: offered, never asked for, and covered like everything of its kind. */
function NewIdentity(props: { draft: ParticipantDraft; onChange: (some: Partial<ParticipantDraft>) => void }) {
  const { t } = useI18n();
  const cover = useCover();
  const { identity } = props.draft;
  return (
    <fieldset className={css.identity}>
      <legend>{t("people-identity")}</legend>
      <p className="muted xs">{t("people-identity-hint")}</p>
      {identity && cover.lifted ? (
        <>
          <IdentityFields
            identity={identity}
            onChange={(identity) => {
              props.onChange({ identity });
              cover.lift();
            }}
            autoFocus
          />
          <p className="muted xs num">{t("people-hides-in", { seconds: cover.left })}</p>
        </>
      ) : (
        <div className="row wrap">
          {identity && !isBlank(identity) && <span className="small">{t("people-cover-draft")}</span>}
          <Button
            icon={<UserRoundPen />}
            onPress={() => {
              props.onChange({ identity: identity ?? BLANK });
              cover.lift();
            }}
            testId="write-identity"
          >
            {t(identity && !isBlank(identity) ? "people-cover-lift" : "people-identity-write")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
