// The roster as a table, side by side with nobody first in rank. Nothing in it says who somebody is.
import { LockKeyhole, ShieldAlert } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Person, Programme, Side } from "../../platform";
import { Bidi, Button, SideTag, Table, Tag } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { ConsentHeads, ConsentLegend, ConsentMarks } from "./ConsentMarks";
import css from "./People.module.css";

/** Rows shown at once; more on request, so that ten thousand people do not stop the window. */
const PAGE = 150;

interface Props {
  people: Person[];
  programme: Programme;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The rows, by side and code name. Arrow keys go from row to row; the whole table is one stop of the Tab key. */
export function Roster(props: Props) {
  const { t } = useI18n();
  const [shown, setShown] = useState(PAGE);
  const table = useRef<HTMLTableElement>(null);
  const { people, programme } = props;
  const page = people.slice(0, Math.max(shown, people.findIndex((person) => person.id === props.chosen) + 1));
  const [last, setLast] = useState(props.chosen);
  const stop = page.some((person) => person.id === last) ? last : (page[0]?.id ?? null);
  useEffect(() => {
    if (props.chosen === null) return;
    setLast(props.chosen);
    table.current?.querySelector("[data-chosen=true]")?.scrollIntoView?.({ block: "nearest" });
  }, [props.chosen]);
  return (
    <div className={css.roster}>
      <Table
        ref={table}
        fits
        grouped
        testId="roster"
        onKeyDown={(event) => step(event, table.current)}
        onFocus={(event) => setLast(event.target.dataset.person ?? last)}
        columns={[
          { label: t("people-column-name") },
          { label: t("people-column-role") },
          { label: t("people-column-language"), className: css.spare },
          {
            id: "consents",
            label: (
              <>
                <span className={css.over}>{t("people-column-consents")}</span>
                <ConsentHeads />
              </>
            ),
          },
          { label: t("people-column-attended"), end: true },
          { label: t("people-column-identity"), className: css.spare },
        ]}
      >
        {programme.sides.map((side) => (
          <Group
            key={side.id}
            side={side}
            rows={page.filter((person) => person.side_id === side.id)}
            count={people.filter((person) => person.side_id === side.id).length}
            chosen={props.chosen}
            stop={stop}
            onChoose={props.onChoose}
          />
        ))}
      </Table>
      {people.length > page.length && (
        <Button variant="quiet" onPress={() => setShown(page.length + PAGE)} testId="show-more">
          {t("people-show-more", { count: Math.min(PAGE, people.length - page.length) })}
        </Button>
      )}
      <ConsentLegend />
    </div>
  );
}

function Group(props: {
  side: Side;
  rows: Person[];
  count: number;
  chosen: string | null;
  stop: string | null;
  onChoose: (id: string) => void;
}) {
  const { t } = useI18n();
  if (props.rows.length === 0) return null;
  return (
    <tbody>
      <tr className={css.group}>
        <th scope="rowgroup" colSpan={6}>
          <SideTag side={props.side} /> <span className="muted xs">{t("people-count", { count: props.count })}</span>
        </th>
      </tr>
      {props.rows.map((person) => (
        <Row
          key={person.id}
          person={person}
          isChosen={person.id === props.chosen}
          isStop={person.id === props.stop}
          onChoose={props.onChoose}
        />
      ))}
    </tbody>
  );
}

function Row(props: { person: Person; isChosen: boolean; isStop: boolean; onChoose: (id: string) => void }) {
  const { t, n, term, lang } = useI18n();
  const { person } = props;
  const other = lang === "fa" ? "en" : "fa";
  const first = person.code_name[lang].trim() === "" ? other : lang;
  const second = first === lang ? other : lang;
  return (
    <tr data-chosen={props.isChosen} data-testid="person-row" onClick={() => props.onChoose(person.id)}>
      <th scope="row">
        <button
          type="button"
          className={css.name}
          aria-current={props.isChosen ? "true" : undefined}
          tabIndex={props.isStop ? 0 : -1}
          data-person={person.id}
          data-testid={`person-${person.code_name.en}`}
        >
          <Bidi text={person.code_name[first]} lang={first} />
        </button>
        <span className={css.second}>
          <Bidi text={person.code_name[second]} lang={second} />
        </span>
        {person.at_risk && (
          <Tag tone="danger" testId="at-risk">
            <ShieldAlert size={13} aria-hidden="true" />
            {t("people-at-risk")}
          </Tag>
        )}
      </th>
      <td>{term("role", person.role)}</td>
      <td className={css.spare}>{term("lang", person.language)}</td>
      <td>
        <ConsentMarks granted={person.consents} />
        {person.ask_again.length > 0 && (
          <Tag tone="warn" testId="ask-again">
            {t("people-ask-again-count", { count: person.ask_again.length })}
          </Tag>
        )}
      </td>
      <td className={css.number}>{n(person.sessions_attended)}</td>
      <td className={css.spare}>
        <span className={css.sealed}>
          {person.has_identity && <LockKeyhole size={13} aria-hidden="true" />}
          {t(
            person.at_risk
              ? "people-identity-never"
              : person.has_identity
                ? "people-identity-sealed"
                : "people-identity-none",
          )}
        </span>
      </td>
    </tr>
  );
}

/** Gives the focus back to the row it came from, or to the title where that row is gone. */
export function focusRoster(): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>("[data-person][tabindex='0']");
    (row ?? document.querySelector<HTMLElement>("[data-testid=screen-title]"))?.focus();
  });
}

/** Moves from row to row. */
function step(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const rows = [...(table?.querySelectorAll<HTMLElement>("[data-person]") ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, PageDown: at + 12, PageUp: at - 12 }[
    event.key
  ];
  if (to === undefined) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, to))]?.focus();
}
