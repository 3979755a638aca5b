// What to know about the rows of a file: those that are left out first, each with its place in the file.
import { useState } from "react";
import type { ImportProblem } from "../../platform";
import { Bidi, Button, Table, Tag } from "../../shared/components";
import { lettersIn } from "../../shared/errors";
import { useI18n } from "../../shared/i18n";
import css from "./Import.module.css";

const PAGE = 25;

/** The table; nothing when there is nothing to know. */
export function Problems(props: { problems: ImportProblem[] }) {
  const { t, n } = useI18n();
  const [shown, setShown] = useState(PAGE);
  const sorted = props.problems.toSorted((a, b) => Number(b.skips_row) - Number(a.skips_row) || a.row - b.row);
  const skipping = sorted.filter((problem) => problem.skips_row).length;
  if (sorted.length === 0) return null;
  return (
    <section className={css.part} data-testid="import-problems">
      <h3>{t("people-import-problems", { skipped: skipping, other: sorted.length - skipping })}</h3>
      <Table
        columns={[
          { label: t("people-import-row-number") },
          { label: t("people-import-heading") },
          { label: t("people-import-problem") },
          { label: t("people-import-what"), hidden: true },
        ]}
      >
        {sorted.slice(0, shown).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have two problems, and the list is replaced whole.
          <tr key={index} data-testid={`problem-${problem.code}`}>
            <td className="num">{n(problem.row, { useGrouping: false })}</td>
            <td>{problem.column === null ? "—" : <Bidi text={problem.column} />}</td>
            <td className={css.message}>
              {t(`import-problem-${problem.code}`, {
                value: problem.value ?? "",
                other_row: problem.other_row ?? 0,
                letters: lettersIn(problem.limit ?? 0),
              })}
            </td>
            <td className={css.last}>{problem.skips_row && <Tag tone="danger">{t("people-import-skips")}</Tag>}</td>
          </tr>
        ))}
      </Table>
      {sorted.length > shown && (
        <div>
          <Button variant="quiet" onPress={() => setShown(shown + 4 * PAGE)} testId="import-more-problems">
            {t("people-import-more-problems", { count: Math.min(4 * PAGE, sorted.length - shown) })}
          </Button>
        </div>
      )}
    </section>
  );
}
