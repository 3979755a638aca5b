// The roster as a table. Nothing in it says who somebody is.
import { ShieldAlert } from "lucide-react";
import { useState } from "react";
import type { Person, Programme } from "../../platform";
import { Bidi, Button, SideTag, Tag } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { CONSENTS } from "./consents";
import css from "./People.module.css";

/** Rows shown at once; more on request, so that ten thousand people do not stop the window. */
export const PAGE = 150;

/** The rows, by side and code name. */
export function Roster(props: {
  people: Person[];
  programme: Programme;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { t, n, term, pick } = useI18n();
  const [shown, setShown] = useState(PAGE);
  const { people, programme } = props;
  if (people.length === 0) return <p className="muted">{t("people-none-found")}</p>;
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="roster">
        <thead>
          <tr>
            <th scope="col">{t("people-column-name")}</th>
            <th scope="col">{t("people-column-side")}</th>
            <th scope="col">{t("people-column-role")}</th>
            <th scope="col">{t("people-column-language")}</th>
            <th scope="col">{t("people-column-identity")}</th>
            <th scope="col">{t("people-column-consents")}</th>
            <th scope="col">{t("people-column-attended")}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, shown).map((person) => (
            <tr key={person.id} data-chosen={person.id === props.chosen || undefined} data-testid="person-row">
              <th scope="row">
                <button
                  type="button"
                  className={css.name}
                  onClick={() => props.onChoose(person.id)}
                  data-testid={`person-${person.code_name.en}`}
                >
                  <Bidi text={pick(person.code_name)} />
                </button>
              </th>
              <td>
                <SideTag side={programme.sides.find((side) => side.id === person.side_id)} />
              </td>
              <td>{term("role", person.role)}</td>
              <td>{term("lang", person.language)}</td>
              <td>
                {person.at_risk ? (
                  <Tag tone="danger">
                    <ShieldAlert size={13} aria-hidden="true" />
                    {t("people-at-risk")}
                  </Tag>
                ) : (
                  <span className="muted">
                    {t(person.has_identity ? "people-identity-sealed" : "people-identity-none")}
                  </span>
                )}
              </td>
              <td>{t("people-consents-count", { count: person.consents.length, all: CONSENTS.length })}</td>
              <td className="num">{n(person.sessions_attended)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {people.length > shown && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)} testId="show-more">
          {t("people-show-more", { count: Math.min(PAGE, people.length - shown) })}
        </Button>
      )}
    </div>
  );
}
