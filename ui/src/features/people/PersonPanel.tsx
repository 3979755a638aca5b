// One person: who they are, for twenty seconds and only on request; what they agree to; what was answered before.
import { Eye, EyeOff, Pencil, Trash2, X } from "lucide-react";
import { useEffect, useState } from "react";
import { api, type ConsentKind, type Identity, type Person, type Programme } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import { Bidi, Button, Confirm, ErrorBanner, IconButton, Loaded, SideTag, Switch, Tag } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { CONSENTS } from "./consents";
import { type Given, Manner, recorded } from "./Manner";
import css from "./People.module.css";

/** How long a name stays on screen. */
export const REVEAL_SECONDS = 20;

/** The panel beside the roster. */
export function PersonPanel(props: { person: Person; programme: Programme; onClose: () => void; onEdit: () => void }) {
  const { t, term, pick } = useI18n();
  const { person, programme } = props;
  const name = pick(person.code_name);
  const [erasing, setErasing] = useState(false);
  const act = useAct();
  const erase = () =>
    act.run(async () => {
      await api.erasePerson(person.id);
      setErasing(false);
      props.onClose();
    });
  return (
    <div className={css.panel} data-testid="person-panel">
      <div className={css.panelHead}>
        <h2>
          <Bidi text={name} />
        </h2>
        <span className="spacer" />
        <IconButton label={t("people-close-panel", { name })} icon={<X />} onPress={props.onClose} />
      </div>
      <div className="row wrap">
        <SideTag side={programme.sides.find((side) => side.id === person.side_id)} />
        <Tag>{term("role", person.role)}</Tag>
        <Tag>{term("lang", person.language)}</Tag>
        {person.at_risk && <Tag tone="danger">{t("people-at-risk")}</Tag>}
      </div>
      <Reveal person={person} />
      <div className="row wrap">
        <Button icon={<Pencil />} onPress={props.onEdit} testId="edit-person">
          {t("people-edit")}
        </Button>
        <Button variant="danger" icon={<Trash2 />} onPress={() => setErasing(true)} testId="erase-person">
          {t("people-erase")}
        </Button>
      </div>
      <Consents person={person} />
      <Confirm
        title={t("people-erase-title", { name })}
        text={t("people-erase-text")}
        act={t("people-erase")}
        danger
        isOpen={erasing}
        isPending={act.busy}
        error={<ErrorBanner error={act.error} />}
        onConfirm={() => void erase()}
        onClose={() => setErasing(false)}
      />
    </div>
  );
}

function Reveal(props: { person: Person }) {
  const { t } = useI18n();
  const [identity, setIdentity] = useState<Identity | null>(null);
  const [left, setLeft] = useState(0);
  const act = useAct();
  useEffect(() => {
    if (!identity) return;
    const until = performance.now() + REVEAL_SECONDS * 1000;
    setLeft(REVEAL_SECONDS);
    const timer = setInterval(() => {
      const seconds = Math.ceil((until - performance.now()) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds <= 0) setIdentity(null);
    }, 250);
    return () => clearInterval(timer);
  }, [identity]);
  if (!props.person.has_identity) return <p className="muted small">{t("people-nothing-stored")}</p>;
  const reveal = () => act.run(async () => setIdentity(await api.revealIdentity(props.person.id)));
  return (
    <div className={css.reveal}>
      <ErrorBanner error={act.error} />
      {identity ? (
        <>
          <Details identity={identity} />
          <div className="row">
            <Button icon={<EyeOff />} onPress={() => setIdentity(null)} testId="hide-identity">
              {t("people-hide")}
            </Button>
            <span className="muted xs num">{t("people-hides-in", { seconds: left })}</span>
          </div>
        </>
      ) : (
        <div>
          <Button icon={<Eye />} onPress={reveal} isPending={act.busy} testId="reveal-identity">
            {t("people-reveal")}
          </Button>
        </div>
      )}
    </div>
  );
}

function Details(props: { identity: Identity }) {
  const { term } = useI18n();
  const { name, aliases, email, phone, note } = props.identity;
  const rows = [
    ["name", name],
    ["alias", aliases.join("\n")],
    ["email", email],
    ["phone", phone],
    ["note", note],
  ] as const;
  return (
    <dl className={css.details} data-testid="identity">
      {rows
        .filter(([, text]) => text.trim() !== "")
        .map(([field, text]) => (
          <div key={field}>
            <dt>{term("personal-field", field)}</dt>
            <dd>
              {text.split("\n").map((line) => (
                <div key={line}>
                  <Bidi text={line} />
                </div>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Consents(props: { person: Person }) {
  const { t, term } = useI18n();
  const { person } = props;
  const [given, setGiven] = useState<Given>({ manner: "spoken", witness: "lead_moderator" });
  const act = useAct();
  const answer = (kind: ConsentKind, granted: boolean) =>
    void act.run(() => api.recordConsents(person.id, [{ kind, granted, ...recorded(given) }]));
  return (
    <section className={css.consents}>
      <h3>{t("people-agrees-to")}</h3>
      <ErrorBanner error={act.error} />
      {CONSENTS.map((kind) => (
        <Switch
          key={kind}
          isSelected={person.consents.includes(kind)}
          onChange={(granted) => answer(kind, granted)}
          testId={`agrees-${kind}`}
        >
          {term("consent", kind)}
        </Switch>
      ))}
      <Manner given={given} onChange={setGiven} />
      <Ledger person={person} />
    </section>
  );
}

function Ledger(props: { person: Person }) {
  const { t, term } = useI18n();
  const dates = useDates();
  const query = useRead("consentLedger", props.person.id);
  return (
    <details>
      <summary>{t("people-ledger")}</summary>
      <Loaded query={query} lines={2}>
        {(records) =>
          records.length === 0 ? (
            <p className="muted xs">{t("people-ledger-none")}</p>
          ) : (
            <ul className={css.ledger}>
              {records.toReversed().map((record) => (
                <li key={record.id}>
                  <b>{t(record.granted ? "people-granted" : "people-withdrawn")}</b> {term("consent", record.kind)}
                  <span className="muted xs">
                    {" "}
                    · {dates.here(record.recorded_at)} · {term("consent-manner", record.manner)}
                    {record.witness && ` · ${term("role", record.witness)}`}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </details>
  );
}
