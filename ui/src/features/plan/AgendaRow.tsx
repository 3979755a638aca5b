// One block of the agenda: what it is, its minutes, and when it begins in every city.
import { Trash2 } from "lucide-react";
import type { KeyboardEvent } from "react";
import { type BlockDraft, type Interpretation, rules, type SessionView } from "../../platform";
import { Bidi, IconButton, NumberField, Select, useMovableRow, type useReorder } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { clockMinutes } from "../../shared/minutes";
import { offsetOf, wallByOffset } from "../../shared/zone";
import css from "./Plan.module.css";

interface Props {
  block: BlockDraft;
  index: number;
  session: SessionView;
  /** When it begins, RFC 3339. */
  start: string;
  readOnly: boolean;
  /** Whether it is being written below. */
  isOpen: boolean;
  /** The rows it changes places with. */
  reorder: ReturnType<typeof useReorder>;
  onSet: (some: Partial<BlockDraft>) => void;
  onMove: (by: number) => void;
  onEdit: () => void;
  /** None for the last block that is left. */
  onRemove: (() => void) | null;
}

/** The row. Alt and an arrow moves it from wherever the focus is in it. */
export function AgendaRow(props: Props) {
  const { t, n, term, pick } = useI18n();
  const { time } = useDates();
  const { block, session, readOnly } = props;
  const title = pick(block.title);
  const name = `block-${props.index + 1}`;
  const kind = block.moderators_only ? "moderators" : block.silent ? "silent" : block.go_round ? "round" : "plain";
  const movable = useMovableRow(props.reorder, {
    id: block.id ?? `new-${props.index}`,
    index: props.index,
    name: title,
    isDisabled: readOnly,
  });
  const arrow = (event: KeyboardEvent) => (event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0);
  const keys = (event: KeyboardEvent) => {
    const by = arrow(event);
    if (by === 0 || !event.altKey || readOnly) return;
    // Fields of the row have their own use for arrows.
    event.preventDefault();
    event.stopPropagation();
    props.onMove(by);
  };
  return (
    <tr
      {...movable.row}
      data-kind={kind}
      data-open={props.isOpen || undefined}
      onKeyDownCapture={keys}
      data-testid={name}
    >
      <td className={css.blockCell}>
        <div className={css.block}>
          {!readOnly &&
            movable.grip({
              label: t("plan-move", { title }),
              hint: t("plan-move-hint"),
              onKeyDown: (event) => {
                const by = arrow(event);
                if (by === 0) return;
                event.preventDefault();
                props.onMove(by);
              },
              testId: `${name}-move`,
            })}
          {movable.landing}
          <Words {...props} title={title} name={name} />
        </div>
      </td>
      <td className={css.quietField}>
        {readOnly ? (
          <span className="num">{n(block.spoken_minutes)}</span>
        ) : (
          <NumberField
            label={t("plan-minutes-of", { title })}
            hideLabel
            value={block.spoken_minutes}
            onChange={(spoken_minutes) => props.onSet({ spoken_minutes })}
            min={rules.block_minutes[0]}
            max={600}
            testId={`${name}-minutes`}
          />
        )}
      </td>
      <td className={`${css.quietField} ${css.interpreting}`}>
        {readOnly || block.silent ? (
          <span className="muted">{block.silent ? "—" : term("interpretation", block.interpretation)}</span>
        ) : (
          <Select<Interpretation>
            label={t("plan-interpreting-of", { title })}
            hideLabel
            value={block.interpretation}
            onChange={(interpretation) => props.onSet({ interpretation })}
            items={rules.interpretations.map((id) => ({ id, label: term("interpretation", id) }))}
            testId={`${name}-interpreting`}
          />
        )}
      </td>
      <td className={css.figure}>{n(clockMinutes(block))}</td>
      {session.programme.sides.map((side) => {
        const local = session.sides.find((each) => each.side_id === side.id)?.local ?? "";
        return (
          <td key={side.id} className={css.figure}>
            <bdi>{time(wallByOffset(props.start, offsetOf(local) ?? 0))}</bdi>
          </td>
        );
      })}
      {!readOnly && (
        <td>
          <div className={css.rowActs}>
            <IconButton
              label={t("plan-block-remove", { title })}
              icon={<Trash2 />}
              onPress={() => props.onRemove?.()}
              isDisabled={!props.onRemove}
              danger
              testId={`${name}-remove`}
            />
          </div>
        </td>
      )}
    </tr>
  );
}

/** Title and question; a press on them opens the row. */
function Words(props: Props & { title: string; name: string }) {
  const { t, pick, lang } = useI18n();
  const { block, session, readOnly, title } = props;
  const question = pick(block.question);
  const other = lang === "fa" ? block.title.en : block.title.fa;
  const people = session.expected;
  const words = (
    <>
      <b>
        <Bidi text={title} />
      </b>
      {!props.isOpen && other.trim() !== "" && other !== title && (
        <span className={css.second}>
          <Bidi text={other} lang={lang === "fa" ? "en" : "fa"} />
        </span>
      )}
      {!props.isOpen && question.trim() !== "" && (
        <span className={css.question}>
          <Bidi text={question} />
        </span>
      )}
      {block.go_round && people > 0 && (
        <span className="muted xs num">
          <bdi>{t("plan-block-each", { people, seconds: Math.floor((block.spoken_minutes * 60) / people) })}</bdi>
        </span>
      )}
    </>
  );
  if (readOnly) return <div className={css.words}>{words}</div>;
  return (
    <button
      type="button"
      className={css.words}
      onClick={props.onEdit}
      aria-expanded={props.isOpen}
      title={t("plan-block-edit", { title })}
      data-testid={`${props.name}-edit`}
    >
      {words}
    </button>
  );
}
