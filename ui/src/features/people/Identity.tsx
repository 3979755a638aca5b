// Who a person is: behind a cover, for twenty seconds at a time. What is being typed is covered, too, but not lost.
import { Eye, EyeOff, Pencil } from "lucide-react";
import { useEffect, useState } from "react";
import { api, type Identity, type ParticipantDraft, type Person } from "../../platform";
import { useAct } from "../../shared/act";
import { Bidi, Button, ErrorBanner, Form, Notice, useToasts } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { type Cover, useCover } from "./cover";
import { BLANK, IdentityFields } from "./IdentityFields";
import css from "./Panel.module.css";

/** The same person as a draft that leaves everything as it is. */
export function draftOf(person: Person): ParticipantDraft {
  const { side_id, code_name, role, language, at_risk } = person;
  return { side_id, code_name, role, language, at_risk, identity: null };
}

/** The part of the panel about who somebody is. */
export function IdentityPart(props: { person: Person }) {
  const { t } = useI18n();
  const { person } = props;
  return (
    <section className={css.part} data-testid="identity-part">
      <h3>{t("people-identity")}</h3>
      {person.at_risk ? (
        <Notice tone="danger">{t("people-risk-nothing")}</Notice>
      ) : (
        <Sealed key={person.has_identity ? "some" : "none"} person={person} />
      )}
    </section>
  );
}

function Sealed(props: { person: Person }) {
  const { t } = useI18n();
  const { person } = props;
  const cover = useCover();
  const act = useAct();
  const [identity, setIdentity] = useState<Identity | null>(null);
  const [draft, setDraft] = useState<Identity | null>(null);
  const { lifted } = cover;
  useEffect(() => {
    // Once covered, what was read is forgotten and not only hidden. What was typed is kept: it is nowhere else yet.
    if (!lifted) setIdentity(null);
  }, [lifted]);
  const reveal = () =>
    act.run(async () => {
      setIdentity(await api.revealIdentity(person.id));
      cover.lift();
    });
  const write = (from: Identity) => {
    setDraft(from);
    cover.lift();
  };
  if (draft && lifted)
    return (
      <Editor
        person={person}
        draft={draft}
        cover={cover}
        onChange={(draft) => write(draft)}
        onDone={() => {
          setDraft(null);
          cover.drop();
        }}
      />
    );
  if (draft)
    return (
      <Notice
        action={
          <Button icon={<Eye />} onPress={cover.lift} testId="uncover-draft">
            {t("people-cover-lift")}
          </Button>
        }
      >
        {t("people-cover-draft")}
      </Notice>
    );
  if (identity && lifted)
    return (
      <>
        <Details identity={identity} />
        <div className={css.covered}>
          <Button icon={<EyeOff />} onPress={cover.drop} testId="hide-identity">
            {t("people-hide")}
          </Button>
          <Button variant="quiet" icon={<Pencil />} onPress={() => write(identity)} testId="edit-identity">
            {t("people-identity-edit")}
          </Button>
          <span className="muted xs num">{t("people-hides-in", { seconds: cover.left })}</span>
        </div>
      </>
    );
  return (
    <>
      <ErrorBanner error={act.error} />
      {person.has_identity ? (
        <div className={css.covered}>
          <span className={css.mask} aria-hidden="true" />
          <Button icon={<Eye />} onPress={() => void reveal()} isPending={act.busy} testId="reveal-identity">
            {t("people-reveal")}
          </Button>
        </div>
      ) : (
        <div className={css.covered}>
          <span className="muted small">{t("people-nothing-stored")}</span>
          <Button variant="quiet" icon={<Pencil />} onPress={() => write(BLANK)} testId="write-identity">
            {t("people-identity-write")}
          </Button>
        </div>
      )}
    </>
  );
}

function Editor(props: {
  person: Person;
  draft: Identity;
  cover: Cover;
  onChange: (identity: Identity) => void;
  onDone: () => void;
}) {
  const { t } = useI18n();
  const toasts = useToasts();
  const form = useForm({
    send: async () => {
      await api.updatePerson(props.person.id, { ...draftOf(props.person), identity: props.draft });
      toasts.show({ text: t("people-saved") });
      props.onDone();
    },
  });
  return (
    <Form
      form={form}
      look="tight"
      act={t("app-save")}
      actTestId="save-identity"
      onCancel={props.onDone}
      cancelTestId="cancel-identity"
      aside={<span className="xs num">{t("people-hides-in", { seconds: props.cover.left })}</span>}
    >
      <IdentityFields identity={props.draft} onChange={props.onChange} autoFocus />
      {props.person.has_identity && <p className="muted xs">{t("people-identity-blank")}</p>}
    </Form>
  );
}

function Details(props: { identity: Identity }) {
  const { t, term } = useI18n();
  const { name, aliases, email, phone, note } = props.identity;
  const rows = (
    [
      ["name", [name]],
      ["alias", aliases],
      ["email", [email]],
      ["phone", [phone]],
      ["note", note.split("\n")],
    ] as const
  ).filter(([, lines]) => lines.some((line) => line.trim() !== ""));
  return (
    <dl className={css.details} data-testid="identity" data-private="true">
      {rows.map(([field, lines]) => (
        <div key={field}>
          <dt>{term("personal-field", field)}</dt>
          <dd>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat and never move.
              <span key={at}>
                <Bidi text={line} />
              </span>
            ))}
          </dd>
        </div>
      ))}
      {rows.length === 0 && <p className="muted small">{t("people-nothing-stored")}</p>}
    </dl>
  );
}
