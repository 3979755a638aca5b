// A roster made by somebody else: what each column means, what will be written, what to know; then one confirmation.
import { useState } from "react";
import { api, type Field, type ImportPreview, type ImportProblem, type Programme } from "../../platform";
import { useAct } from "../../shared/act";
import { Bidi, Button, Dialog, ErrorBanner, Notice, Select, SideTag, Tag, useToasts } from "../../shared/components";
import { type MessageId, useI18n } from "../../shared/i18n";
import css from "./People.module.css";

const FIELDS: Field[] = ["code_name", "name", "alias", "side", "role", "language", "email", "phone", "note", "ignore"];
const SHOWN_ROWS = 12;
const SHOWN_PROBLEMS = 30;

/** The dialog. Closing it lets the file go; nothing is written before the confirmation. */
export function ImportWizard(props: { programme: Programme; initial: ImportPreview; onClose: () => void }) {
  const { t, n, pick } = useI18n();
  const { programme } = props;
  const [preview, setPreview] = useState(props.initial);
  const [side, setSide] = useState<string | null>(null);
  const toasts = useToasts();
  const act = useAct();
  const fields = preview.columns.map((column) => column.field);
  const look = (fields: Field[], default_side: string | null) =>
    act.run(async () => setPreview(await api.previewImport(preview.handle, { fields, default_side })));
  const close = () => {
    void api.closeImport(preview.handle).catch(() => undefined);
    props.onClose();
  };
  const apply = () =>
    act.run(async () => {
      const report = await api.applyImport(preview.handle, { fields, default_side: side });
      toasts.show({ text: t("people-imported", { count: report.imported }) });
      props.onClose();
    });
  const count = preview.will_import + preview.will_update;
  return (
    <Dialog
      title={t("people-import-title")}
      isOpen
      onClose={close}
      size="xl"
      testId="import-wizard"
      footer={
        <>
          <span className="muted small">{t("people-import-nothing")}</span>
          <span className="spacer" />
          <Button onPress={close}>{t("app-cancel")}</Button>
          <Button variant="primary" isDisabled={count === 0} isPending={act.busy} onPress={apply} testId="apply-import">
            {t("people-import-apply", { count })}
          </Button>
        </>
      }
    >
      <ErrorBanner error={act.error} />
      <p className="muted small">{t("people-import-about", { rows: preview.rows, encoding: preview.encoding })}</p>
      <dl className={css.sums}>
        <Sum count={preview.will_import} label={t("people-import-sum-new")} />
        <Sum count={preview.will_update} label={t("people-import-sum-update")} />
        <Sum count={preview.will_skip} label={t("people-import-sum-skip")} />
      </dl>
      <section>
        <h3>{t("people-import-columns")}</h3>
        <Columns
          preview={preview}
          onChange={(at, field) => {
            const next = fields.map((old, index) => (index === at ? field : old));
            void look(next, side);
          }}
        />
      </section>
      <Select
        label={t("people-import-default-side")}
        value={side ?? "none"}
        onChange={(id) => {
          const next = id === "none" ? null : id;
          setSide(next);
          void look(fields, next);
        }}
        items={[
          { id: "none", label: t("people-import-no-side") },
          ...programme.sides.map((each) => ({ id: each.id, label: pick(each.name) })),
        ]}
        testId="import-default-side"
      />
      {preview.problems.length > 0 && (
        <section>
          <h3>
            {t("people-import-problems")} · {n(preview.problems.length)}
          </h3>
          <ul className={css.problems} data-testid="import-problems">
            {preview.problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
              <Problem key={`${problem.row}-${problem.column}-${problem.code}`} problem={problem} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t("people-import-rows")}</h3>
        <ul className={css.rows}>
          {preview.first_rows.slice(0, SHOWN_ROWS).map((row) => (
            <li key={row.row}>
              <span className="muted xs">{t("people-import-row", { row: row.row })}</span>
              <b>
                <Bidi text={pick(row.code_name)} />
              </b>
              <SideTag side={programme.sides.find((each) => each.id === row.side_id)} />
              <span className="spacer" />
              <span className="muted xs">{t(row.updates ? "people-import-update" : "people-import-new")}</span>
            </li>
          ))}
        </ul>
        {count > SHOWN_ROWS && <p className="muted xs">{t("people-import-more", { count: count - SHOWN_ROWS })}</p>}
      </section>
    </Dialog>
  );
}

function Sum(props: { count: number; label: string }) {
  const { n } = useI18n();
  return (
    <div>
      <dd>{n(props.count)}</dd>
      <dt>{props.label}</dt>
    </div>
  );
}

function Columns(props: { preview: ImportPreview; onChange: (at: number, field: Field) => void }) {
  const { t } = useI18n();
  const meanings = FIELDS.map((id) => ({ id, label: t(`people-field-${id.replaceAll("_", "-")}` as MessageId) }));
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("people-import-heading")}</th>
            <th scope="col">{t("people-import-samples")}</th>
            <th scope="col">{t("people-import-meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {props.preview.columns.map((column, index) => {
            const heading = column.heading.trim() || t("people-import-column", { number: index + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <tr key={index}>
                <th scope="row">
                  <Bidi text={heading} />
                </th>
                <td className="muted small">
                  {column.samples.slice(0, 3).map((sample, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: samples may repeat and never move.
                    <span key={at} className={css.sample}>
                      <Bidi text={sample} />
                    </span>
                  ))}
                </td>
                <td className={css.meaning}>
                  <Select<Field>
                    label={`${t("people-import-meaning")}: ${heading}`}
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
        </tbody>
      </table>
    </div>
  );
}

function Problem(props: { problem: ImportProblem }) {
  const { t } = useI18n();
  const { problem } = props;
  return (
    <li>
      <Notice tone={problem.skips_row ? "warn" : "plain"}>
        <span className="muted xs">
          {problem.column
            ? t("people-import-problem-in", { row: problem.row, column: problem.column })
            : t("people-import-problem-at", { row: problem.row })}
        </span>{" "}
        {t(`import-problem-${problem.code}` as MessageId, {
          value: problem.value ?? "",
          other_row: problem.other_row ?? 0,
          limit: problem.limit ?? 0,
        })}{" "}
        {problem.skips_row && <Tag tone="warn">{t("people-import-skips")}</Tag>}
      </Notice>
    </li>
  );
}
