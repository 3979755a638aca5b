// The agenda as a table: minutes typed in place, rows moved by dragging or with Alt and an arrow, both cities' times.
import { GripVertical, Pencil, Plus, Trash2 } from "lucide-react";
import { type DragEvent, useState } from "react";
import type { BlockDraft, Interpretation, SessionView } from "../../platform";
import {
  Bidi,
  Button,
  EmptyState,
  ErrorBanner,
  IconButton,
  NumberField,
  Select,
  useToasts,
} from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { offsetOf, wallByOffset } from "../../shared/zone";
import { clockMinutes, moved, starts } from "./agenda";
import { BlockDialog, newBlock } from "./BlockDialog";
import css from "./Plan.module.css";
import type { Agenda } from "./useAgenda";

/** The table and the dialog of one block. */
export function AgendaTable(props: { session: SessionView; agenda: Agenda; readOnly: boolean }) {
  const { t, pick } = useI18n();
  const { session, agenda, readOnly } = props;
  const { blocks } = agenda;
  const toasts = useToasts();
  const [editing, setEditing] = useState<{ at: number; block: BlockDraft } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const times = starts(blocks, session.starts_at);
  const set = (at: number, some: Partial<BlockDraft>) =>
    agenda.change(blocks.map((block, index) => (index === at ? { ...block, ...some } : block)));
  const move = (from: number, to: number) => {
    const block = blocks[from];
    if (!block || to < 0 || to >= blocks.length || from === to) return;
    agenda.change(moved(blocks, from, to));
    announce(t("plan-moved", { title: pick(block.title), position: to + 1 }));
  };
  const remove = (at: number) => {
    const before = blocks;
    agenda.change(blocks.filter((_, index) => index !== at));
    toasts.show({
      text: t("plan-block-removed"),
      // A block that comes back is a new one to the core, which has already let the old one go.
      undo: () => agenda.change(before.map((block, index) => (index === at ? { ...block, id: null } : block))),
    });
  };
  const add = () => setEditing({ at: blocks.length, block: newBlock(session.programme.interpretation) });
  return (
    <div className={css.agenda}>
      <ErrorBanner error={agenda.error} onRetry={agenda.retry} />
      {blocks.length === 0 ? (
        <EmptyState title={t("plan-empty-title")} text={t("plan-empty-text")} />
      ) : (
        <table className={css.table} data-testid="agenda">
          <thead>
            <tr>
              <th scope="col">{t("plan-column-block")}</th>
              <th scope="col">{t("plan-column-spoken")}</th>
              <th scope="col">{t("plan-column-interpreting")}</th>
              <th scope="col">{t("plan-column-clock")}</th>
              {session.programme.sides.map((side) => (
                <th key={side.id} scope="col" data-side={side.position} className={css.sideHead}>
                  <Bidi text={pick(side.name)} />
                </th>
              ))}
              {!readOnly && (
                <th scope="col">
                  <span className="visually-hidden">{t("app-edit")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {blocks.map((block, index) => (
              <Row
                key={block.id ?? `new-${index}`}
                block={block}
                index={index}
                session={session}
                start={times[index] ?? session.starts_at}
                readOnly={readOnly}
                isOver={over === index && dragged !== index}
                onSet={(some) => set(index, some)}
                onMove={(by) => move(index, index + by)}
                onEdit={() => setEditing({ at: index, block })}
                onRemove={() => remove(index)}
                drag={{
                  onDragStart: () => setDragged(index),
                  onDragOver: (event) => {
                    if (dragged === null) return;
                    event.preventDefault();
                    setOver(index);
                  },
                  onDrop: (event) => {
                    event.preventDefault();
                    if (dragged !== null) move(dragged, index);
                    setDragged(null);
                    setOver(null);
                  },
                  onDragEnd: () => {
                    setDragged(null);
                    setOver(null);
                  },
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {!readOnly && (
        <div className="row wrap">
          <Button variant="quiet" icon={<Plus />} onPress={add} testId="add-block">
            {t("plan-block-add")}
          </Button>
          <span className="muted xs">{t("plan-move-hint")}</span>
        </div>
      )}
      {editing && (
        <BlockDialog
          initial={editing.block}
          onClose={() => setEditing(null)}
          onSave={(block) => {
            agenda.change(
              editing.at < blocks.length
                ? blocks.map((old, index) => (index === editing.at ? block : old))
                : [...blocks, block],
            );
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

interface DragHandlers {
  onDragStart: () => void;
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onDragEnd: () => void;
}

function Row(props: {
  block: BlockDraft;
  index: number;
  session: SessionView;
  start: string;
  readOnly: boolean;
  isOver: boolean;
  onSet: (some: Partial<BlockDraft>) => void;
  onMove: (by: number) => void;
  onEdit: () => void;
  onRemove: () => void;
  drag: DragHandlers;
}) {
  const { t, n, term, pick } = useI18n();
  const { time } = useDates();
  const { block, session, readOnly, drag } = props;
  const title = pick(block.title);
  const people = session.expected;
  const kind = block.moderators_only ? "moderators" : block.silent ? "silent" : block.go_round ? "round" : "plain";
  return (
    <tr
      data-kind={kind}
      data-over={props.isOver || undefined}
      onDragOver={drag.onDragOver}
      onDrop={drag.onDrop}
      data-testid={`block-${props.index + 1}`}
    >
      <td className={css.blockCell}>
        <div className={css.block}>
          {!readOnly && (
            <button
              type="button"
              className={css.grip}
              draggable
              aria-label={t("plan-move", { title })}
              onDragStart={(event) => {
                // Firefox and WebKit begin a drag only with data; the text says nothing.
                event.dataTransfer.setData("text/plain", "");
                event.dataTransfer.effectAllowed = "move";
                drag.onDragStart();
              }}
              onDragEnd={drag.onDragEnd}
              onKeyDown={(event) => {
                const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
                if (by === 0) return;
                event.preventDefault();
                props.onMove(by);
              }}
              data-testid={`block-${props.index + 1}-move`}
            >
              <GripVertical aria-hidden="true" />
            </button>
          )}
          <div>
            <b>
              <Bidi text={title} />
            </b>
            {pick(block.question) !== "" && (
              <p className="muted xs">
                <Bidi text={pick(block.question)} />
              </p>
            )}
            {block.go_round && people > 0 && (
              <p className="muted xs">
                <bdi>{t("plan-block-each", { people, seconds: Math.floor((block.spoken_minutes * 60) / people) })}</bdi>
              </p>
            )}
          </div>
        </div>
      </td>
      <td>
        {readOnly ? (
          n(block.spoken_minutes)
        ) : (
          <NumberField
            label={t("plan-minutes-of", { title })}
            hideLabel
            value={block.spoken_minutes}
            onChange={(spoken_minutes) => props.onSet({ spoken_minutes })}
            min={1}
            max={600}
            testId={`block-${props.index + 1}-minutes`}
          />
        )}
      </td>
      <td className={css.interpreting}>
        {readOnly || block.silent ? (
          <span className="muted">{block.silent ? "—" : term("interpretation", block.interpretation)}</span>
        ) : (
          <Select<Interpretation>
            label={t("plan-block-interpreting")}
            hideLabel
            value={block.interpretation}
            onChange={(interpretation) => props.onSet({ interpretation })}
            items={(["none", "simultaneous", "consecutive"] as const).map((id) => ({
              id,
              label: term("interpretation", id),
            }))}
          />
        )}
      </td>
      <td className="num">{n(clockMinutes(block))}</td>
      {session.programme.sides.map((side) => {
        const local = session.sides.find((each) => each.side_id === side.id)?.local ?? "";
        return (
          <td key={side.id} className="num">
            <bdi>{time(wallByOffset(props.start, offsetOf(local) ?? 0))}</bdi>
          </td>
        );
      })}
      {!readOnly && (
        <td>
          <div className={css.rowActs}>
            <IconButton
              label={t("plan-block-edit", { title })}
              icon={<Pencil />}
              onPress={props.onEdit}
              testId={`block-${props.index + 1}-edit`}
            />
            <IconButton label={t("plan-block-remove", { title })} icon={<Trash2 />} onPress={props.onRemove} danger />
          </div>
        </td>
      )}
    </tr>
  );
}
