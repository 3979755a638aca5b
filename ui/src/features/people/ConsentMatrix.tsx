// Everyone's consents in one table, to be filled in question by question.
import { useState } from "react";
import type { Person, Programme } from "../../platform";
import { Bidi, Button, Checkbox, SideDot, Table } from "../../shared/components";
import { HelpButton } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { useAnswers } from "./answers";
import { CONSENTS } from "./consents";
import { type Given, Manner, USUAL } from "./Manner";
import css from "./People.module.css";

const PAGE = 60;

/** A box for each person and question. Ticking or clearing one adds an answer to the ledger. */
export function ConsentMatrix(props: { people: Person[]; programme: Programme }) {
  const { t, term, pick } = useI18n();
  const [given, setGiven] = useState<Given>(USUAL);
  const [shown, setShown] = useState(PAGE);
  const { granted, answer } = useAnswers(props.people);
  return (
    <div className="stack">
      <Manner given={given} onChange={setGiven} />
      <p className="muted xs">
        {t("people-consent-hint")} <HelpButton topic="consents" />
      </p>
      <Table
        className={css.matrix}
        testId="consent-matrix"
        columns={[
          { label: t("people-column-name") },
          ...CONSENTS.map((kind) => ({ id: kind, label: term("consent", kind) })),
        ]}
      >
        {props.people.slice(0, shown).map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <span className={css.coded}>
                <SideDot position={props.programme.sides.find((side) => side.id === person.side_id)?.position} />
                <Bidi text={pick(person.code_name)} />
              </span>
            </th>
            {CONSENTS.map((kind) => (
              <td key={kind}>
                <Checkbox
                  label={t("people-consent-of", { name: pick(person.code_name), consent: term("consent", kind) })}
                  isSelected={granted(person, kind)}
                  onChange={(yes) => answer(person, kind, yes, given)}
                  testId={`consent-${person.code_name.en}-${kind}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      {props.people.length > shown && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t("people-show-more", { count: Math.min(PAGE, props.people.length - shown) })}
        </Button>
      )}
    </div>
  );
}
