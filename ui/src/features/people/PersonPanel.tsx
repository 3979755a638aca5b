// One person beside the roster: what everyone may see of them, who they are on request, and what they agree to.
import { Pencil, ShieldAlert, Trash2, X } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Person, Programme } from "../../platform";
import { Bidi, Button, IconButton, SideTag, Tag } from "../../shared/components";
import { HelpButton } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { EraseDialog } from "./EraseDialog";
import { IdentityPart } from "./Identity";
import css from "./Panel.module.css";
import { PersonConsents } from "./PersonConsents";
import { useDay } from "./when";

/** The panel. Escape closes it. */
export function PersonPanel(props: { person: Person; programme: Programme; onClose: () => void; onEdit: () => void }) {
  const { t, term, lang } = useI18n();
  const day = useDay();
  const { person, programme } = props;
  const [erasing, setErasing] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a narrow window the panel stands below the roster: it is brought into sight.
    if (window.matchMedia?.("(max-width: 980px)").matches) panel.current?.scrollIntoView?.({ block: "start" });
  }, []);
  const other = lang === "fa" ? "en" : "fa";
  const first = person.code_name[lang].trim() === "" ? other : lang;
  const second = first === lang ? other : lang;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from anywhere in it.
    <div
      ref={panel}
      className={css.panel}
      data-testid="person-panel"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onClose();
      }}
    >
      <header className={css.head}>
        <h2>
          <Bidi text={person.code_name[first]} lang={first} />
        </h2>
        <span className={css.second}>
          <Bidi text={person.code_name[second]} lang={second} />
        </span>
        <span className="spacer" />
        <IconButton
          label={t("people-close-panel", { name: person.code_name[first] })}
          icon={<X />}
          onPress={props.onClose}
          testId="close-panel"
        />
      </header>
      <div className={css.tags}>
        <SideTag side={programme.sides.find((side) => side.id === person.side_id)} />
        {person.at_risk && (
          <Tag tone="danger">
            <ShieldAlert size={13} aria-hidden="true" />
            {t("people-at-risk")}
          </Tag>
        )}
      </div>
      <dl className={css.facts}>
        <Fact label={t("people-role")}>{term("role", person.role)}</Fact>
        <Fact label={t("people-language")}>{term("lang", person.language)}</Fact>
        <Fact label={t("people-attended")}>{t("people-sessions", { count: person.sessions_attended })}</Fact>
        <Fact label={t("people-added")}>{day(person.created_at)}</Fact>
      </dl>
      <div className={css.acts}>
        <Button icon={<Pencil />} onPress={props.onEdit} testId="edit-person">
          {t("people-edit")}
        </Button>
      </div>
      <IdentityPart person={person} />
      <PersonConsents person={person} />
      <section className={css.part}>
        <h3 className="row">
          {t("people-erase-part")} <HelpButton topic="erase" />
        </h3>
        <p className="muted small">{t("people-erase-hint")}</p>
        <div>
          <Button variant="danger" icon={<Trash2 />} onPress={() => setErasing(true)} testId="erase-person">
            {t("people-erase")}
          </Button>
        </div>
      </section>
      {erasing && (
        <EraseDialog
          person={person}
          onErased={() => {
            setErasing(false);
            props.onClose();
          }}
          onClose={() => setErasing(false)}
        />
      )}
    </div>
  );
}

function Fact(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
