// A roster made by somebody else: what each column means, what will be written, what to know; then one confirmation.
import { FileUp } from "lucide-react";
import { useState } from "react";
import { api, type Field, type ImportPreview, type ImportReport, type Programme } from "../../platform";
import { useAct } from "../../shared/act";
import {
  Bidi,
  Button,
  Buttons,
  Checkbox,
  Dialog,
  ErrorBanner,
  Facts,
  FormDialog,
  Notice,
  Select,
  SideTag,
  Table,
  Tag,
} from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import css from "./Import.module.css";
import { Columns } from "./ImportColumns";
import { Problems } from "./ImportProblems";

const SHOWN_ROWS = 12;

interface Props {
  programme: Programme;
  initial: ImportPreview;
  onClose: () => void;
}

/** The dialog. Closing it lets the file go; nothing is written before the confirmation. */
export function ImportWizard(props: Props) {
  const { t, lang } = useI18n();
  const [preview, setPreview] = useState(props.initial);
  const [side, setSide] = useState<string | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [sure, setSure] = useState(false);
  const looking = useAct();
  const fields = preview.columns.map((column) => column.field);
  const look = (fields: Field[], default_side: string | null) =>
    looking.run(async () => {
      const next = await api.previewImport(preview.handle, { fields, default_side });
      setSide(default_side);
      setPreview(next);
      announce(t("people-import-counted", { add: next.will_import, change: next.will_update, skip: next.will_skip }));
    });
  const close = () => {
    void api.closeImport(preview.handle).catch(() => undefined);
    props.onClose();
  };
  const another = () =>
    looking.run(async () => {
      const next = await api.pickRoster(props.programme.id, lang);
      if (!next) return;
      void api.closeImport(preview.handle).catch(() => undefined);
      setSide(null);
      setPreview(next);
    });
  const count = preview.will_import + preview.will_update;
  const maybe = preview.problems.filter((problem) => problem.code === "could-be-at-risk").length;
  const form = useForm({
    // A name of somebody at risk must not come back unseen.
    ready: count > 0 && !looking.busy && (maybe === 0 || sure),
    send: async () => {
      const report = await api.applyImport(preview.handle, { fields, default_side: side });
      setReport(report);
      announce(t("people-imported", { count: report.imported + report.updated }));
    },
  });
  if (report) return <Report report={report} onClose={props.onClose} />;
  return (
    <FormDialog
      form={form}
      title={t("people-import-title")}
      size="xl"
      act={t("people-import-apply", { count })}
      onCancel={close}
      aside={t("people-import-nothing")}
      testId="import-wizard"
      actTestId="apply-import"
      cancelTestId="import-cancel"
    >
      <ErrorBanner error={looking.error} />
      <div className={css.about}>
        <p className="small" data-testid="import-about">
          {t("people-import-about", {
            rows: preview.rows,
            columns: preview.columns.length,
            encoding: preview.encoding,
            delimiter: preview.delimiter,
          })}
        </p>
        <span className="spacer" />
        <Button variant="quiet" icon={<FileUp />} onPress={() => void another()} testId="import-another">
          {t("people-import-another")}
        </Button>
      </div>
      <Sums added={preview.will_import} changed={preview.will_update} skipped={preview.will_skip} done={false} />
      <section className={css.part}>
        <h3>{t("people-import-columns")}</h3>
        <Columns
          columns={preview.columns}
          onChange={(at, field) =>
            void look(
              fields.map((old, index) => (index === at ? field : old)),
              side,
            )
          }
        />
        <DefaultSide programme={props.programme} side={side} onChange={(side) => void look(fields, side)} />
      </section>
      <Problems problems={preview.problems} />
      {maybe > 0 && (
        <Checkbox isSelected={sure} onChange={setSure} testId="import-none-at-risk">
          {t("people-import-none-at-risk", { count: maybe })}
        </Checkbox>
      )}
      <Rows preview={preview} programme={props.programme} />
    </FormDialog>
  );
}

function DefaultSide(props: { programme: Programme; side: string | null; onChange: (side: string | null) => void }) {
  const { t, pick } = useI18n();
  return (
    <div className={css.side}>
      <Select
        label={t("people-import-default-side")}
        value={props.side ?? "none"}
        onChange={(id) => props.onChange(id === "none" ? null : id)}
        items={[
          { id: "none", label: t("people-import-no-side") },
          ...props.programme.sides.map((each) => ({ id: each.id, label: pick(each.name) })),
        ]}
        testId="import-default-side"
      />
    </div>
  );
}

/** What will be, or was, done: in numbers. */
function Sums(props: { added: number; changed: number; skipped: number; done: boolean }) {
  const { t, n } = useI18n();
  const { done } = props;
  return (
    <Facts
      testId="import-sums"
      facts={[
        { value: n(props.added), word: t(done ? "people-import-sum-added" : "people-import-sum-new") },
        { value: n(props.changed), word: t(done ? "people-import-sum-updated" : "people-import-sum-update") },
        {
          value: n(props.skipped),
          word: t(done ? "people-import-sum-skipped" : "people-import-sum-skip"),
          bad: props.skipped > 0,
        },
      ]}
    />
  );
}

function Rows(props: { preview: ImportPreview; programme: Programme }) {
  const { t, n, term, lang } = useI18n();
  const [all, setAll] = useState(false);
  const { first_rows, will_import, will_update } = props.preview;
  const rows = all ? first_rows : first_rows.slice(0, SHOWN_ROWS);
  const rest = will_import + will_update - rows.length;
  if (first_rows.length === 0) return null;
  const other = lang === "fa" ? "en" : "fa";
  return (
    <section className={css.part}>
      <h3>{t("people-import-rows")}</h3>
      <Table
        testId="import-rows"
        columns={[
          { label: t("people-import-row-number") },
          { label: t("people-column-name") },
          { label: t("people-column-side") },
          { label: t("people-column-role") },
          { label: t("people-column-identity") },
          { label: t("people-import-what") },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.row}>
            <td className="num muted">{n(row.row, { useGrouping: false })}</td>
            <th scope="row">
              <Bidi text={row.code_name[lang]} lang={lang} />{" "}
              <span className={css.second}>
                <Bidi text={row.code_name[other]} lang={other} />
              </span>
            </th>
            <td>
              <SideTag side={props.programme.sides.find((each) => each.id === row.side_id)} />
            </td>
            <td>{term("role", row.role)}</td>
            <td>{t(row.has_identity ? "people-import-seals" : "people-import-seals-nothing")}</td>
            <td className={css.last}>
              <Tag tone={row.updates ? "warn" : "good"}>
                {t(row.updates ? "people-import-update" : "people-import-new")}
              </Tag>
            </td>
          </tr>
        ))}
      </Table>
      <div className={css.about}>
        {rest > 0 && <span className="muted small">{t("people-import-more", { count: rest })}</span>}
        {!all && first_rows.length > SHOWN_ROWS && (
          <Button variant="quiet" onPress={() => setAll(true)} testId="import-show-rows">
            {t("people-import-show-rows", { count: first_rows.length })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What was done. */
function Report(props: { report: ImportReport; onClose: () => void }) {
  const { t } = useI18n();
  const { report } = props;
  return (
    <Dialog
      title={t("people-import-done-title")}
      isOpen
      onClose={props.onClose}
      size="l"
      testId="import-report"
      footer={
        <Buttons>
          <Button variant="primary" onPress={props.onClose} autoFocus testId="import-done">
            {t("app-done")}
          </Button>
        </Buttons>
      }
    >
      <Sums added={report.imported} changed={report.updated} skipped={report.skipped} done />
      <Notice tone="warn">{t("people-import-file-stays")}</Notice>
      <Problems problems={report.problems} />
    </Dialog>
  );
}
