// The agenda as a table: everything changed in place, rows moved by dragging or with Alt and an arrow, both cities' times.
import { Plus, Save } from "lucide-react";
import { Fragment, useState } from "react";
import type { BlockDraft, SessionView } from "../../platform";
import { Bidi, Button, EmptyState, ErrorBanner, Table, useReorder, useToasts } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { AgendaRow } from "./AgendaRow";
import { moved, starts } from "./agenda";
import { BlockEditor, newBlock } from "./BlockEditor";
import css from "./Plan.module.css";
import type { Agenda } from "./useAgenda";

/** The table, with the row in hand opened. */
export function AgendaTable(props: {
  session: SessionView;
  agenda: Agenda;
  readOnly: boolean;
  onSaveFormat: () => void;
}) {
  const { t, pick } = useI18n();
  const { session, agenda, readOnly } = props;
  const { blocks } = agenda;
  const toasts = useToasts();
  // The place of the block that is being written; one past the last for a new one.
  const [editing, setEditing] = useState<number | null>(null);
  const times = starts(blocks, session.starts_at);
  const set = (at: number, some: Partial<BlockDraft>) =>
    agenda.change((blocks) => blocks.map((block, index) => (index === at ? { ...block, ...some } : block)));
  const move = (from: number, to: number) => {
    const block = blocks[from];
    if (!block || to < 0 || to >= blocks.length || from === to) return;
    setEditing(null);
    agenda.change((blocks) => moved(blocks, from, to));
    announce(t("plan-moved", { title: pick(block.title), position: to + 1 }));
  };
  const reorder = useReorder(move);
  const remove = (at: number) => {
    const gone = blocks[at];
    if (!gone) return;
    setEditing(null);
    agenda.change((blocks) => blocks.filter((_, index) => index !== at));
    toasts.show({
      text: t("plan-block-removed"),
      // A block that comes back is a new one to the core, which has already let the old one go.
      undo: () => agenda.change((blocks) => [...blocks.slice(0, at), { ...gone, id: null }, ...blocks.slice(at)]),
    });
  };
  const save = (at: number, block: BlockDraft) => {
    agenda.change((blocks) =>
      at < blocks.length ? blocks.map((old, index) => (index === at ? block : old)) : [...blocks, block],
    );
    setEditing(null);
  };
  const columns = 5 + session.programme.sides.length;
  return (
    <div className={css.agenda}>
      <ErrorBanner error={agenda.error} onRetry={agenda.retry} />
      {agenda.error && (
        <p className="row wrap small">
          {t("plan-not-saved")}
          <Button onPress={agenda.discard} testId="discard-agenda">
            {t("plan-discard")}
          </Button>
        </p>
      )}
      {blocks.length === 0 && <EmptyState title={t("plan-empty-title")} text={t("plan-empty-text")} />}
      <Table
        fits
        className={css.table}
        testId="agenda"
        columns={[
          { label: t("plan-column-block") },
          { label: t("plan-column-spoken") },
          { label: t("plan-column-interpreting") },
          { label: t("plan-column-clock") },
          ...session.programme.sides.map((side) => ({
            id: side.id,
            side: side.position,
            label: <Bidi text={pick(side.name)} />,
          })),
          ...(readOnly ? [] : [{ label: t("app-edit"), hidden: true }]),
        ]}
      >
        {blocks.map((block, index) => (
          <Fragment key={block.id ?? `new-${index}`}>
            <AgendaRow
              block={block}
              index={index}
              session={session}
              start={times[index] ?? session.starts_at}
              readOnly={readOnly}
              isOpen={editing === index}
              reorder={reorder}
              onSet={(some) => set(index, some)}
              onMove={(by) => move(index, index + by)}
              onEdit={() => setEditing(editing === index ? null : index)}
              onRemove={blocks.length > 1 ? () => remove(index) : null}
            />
            {editing === index && (
              <tr className={css.opened}>
                <td colSpan={columns}>
                  <BlockEditor
                    format={session.format}
                    initial={block}
                    onSave={(block) => save(index, block)}
                    onClose={() => setEditing(null)}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
        {editing === blocks.length && (
          <tr className={css.opened}>
            <td colSpan={columns}>
              <BlockEditor
                format={session.format}
                initial={newBlock(session.programme.interpretation)}
                onSave={(block) => save(blocks.length, block)}
                onClose={() => setEditing(null)}
              />
            </td>
          </tr>
        )}
      </Table>
      {!readOnly && (
        <div className="row wrap">
          <Button variant="quiet" icon={<Plus />} onPress={() => setEditing(blocks.length)} testId="add-block">
            {t("plan-block-add")}
          </Button>
          <Button variant="quiet" icon={<Save />} onPress={props.onSaveFormat} testId="save-as-format">
            {t("plan-save-format")}
          </Button>
          <span className="spacer" />
          <span className="muted xs">{t("plan-move-hint")}</span>
        </div>
      )}
    </div>
  );
}
