// What each column of a file means: guessed from its heading, and changed here.
import { type Field, type PreviewColumn, rules } from "../../platform";
import { Bidi, Select, Table } from "../../shared/components";
import { type MessageId, useI18n } from "../../shared/i18n";
import css from "./Import.module.css";

/** A row for each column, with its first cells. */
export function Columns(props: { columns: PreviewColumn[]; onChange: (at: number, field: Field) => void }) {
  const { t, n } = useI18n();
  const meanings = rules.fields.map((id) => ({ id, label: t(`people-field-${id.replaceAll("_", "-")}` as MessageId) }));
  return (
    <Table
      testId="import-columns"
      columns={[
        { label: t("people-import-heading") },
        { label: t("people-import-samples") },
        { label: t("people-import-meaning") },
      ]}
    >
      {props.columns.map((column, index) => {
        const heading = column.heading.trim() || t("people-import-column", { number: n(index + 1) });
        const samples = column.samples.filter((sample) => sample.trim() !== "").slice(0, 3);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          <tr key={index} className={column.field === "ignore" ? css.ignored : undefined}>
            <th scope="row">
              <Bidi text={heading} />
            </th>
            <td className={css.samples}>
              {samples.length === 0 && t("people-import-no-samples")}
              {samples.map((sample, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: samples may repeat and never move.
                <span key={at}>
                  <Bidi text={sample} />
                </span>
              ))}
            </td>
            <td className={css.meaning}>
              <Select<Field>
                label={t("people-import-meaning-of", { column: heading })}
                hideLabel
                value={column.field}
                onChange={(field) => props.onChange(index, field)}
                items={meanings}
                testId={`column-${index + 1}`}
              />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
