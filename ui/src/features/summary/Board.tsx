// The notes of the session as a board: one column for each section that takes notes, one for what is left out.
import { Ellipsis } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { useDrag } from "react-aria/useDrag";
import { useDrop } from "react-aria/useDrop";
import { api, type Note, oneOf, rules, type SectionKey } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, BilingualField, FormDialog, IconButton, Menu, Select, Tag, useToasts } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { draftOf } from "../../shared/note";
import { speakerOf, useAttribute, useSpeakers } from "../../shared/speaker";
import css from "./Board.module.css";
import type { SummaryEditor } from "./editor";

/** The sections that notes are placed in. */
const COLUMNS: readonly SectionKey[] = rules.sections_of_notes;
/** What is dragged on this board. */
const NOTE = "board-note";
/** Notes drawn at once in a column. */
const SHOWN = 60;

/** The board. */
export function Board(props: { editor: SummaryEditor }) {
  const { t, term } = useI18n();
  const { editor } = props;
  const { view } = editor;
  const { show } = useToasts();
  const [writing, setWriting] = useState<Note | null>(null);
  const [attributing, setAttributing] = useState<Note | null>(null);
  const sectionOf = new Map(
    view.summary.sections.flatMap((section) => section.note_ids.map((note) => [note, section.key] as const)),
  );
  const columns = [
    ...COLUMNS,
    ...view.summary.sections
      .filter((section) => section.note_ids.length > 0 && !COLUMNS.includes(section.key))
      .map((section) => section.key),
  ];
  const inside = view.notes.filter((note) => !oneOf(rules.releasable, note.kind));
  const left = view.notes.filter((note) => oneOf(rules.releasable, note.kind) && !sectionOf.has(note.id));
  const place = async (note: string, section: SectionKey | null) => {
    if ((sectionOf.get(note) ?? null) === section) return;
    const placed = await editor.change(() => api.placeNote(editor.id, note, section));
    if (!placed) return;
    const before = sectionOf.get(note) ?? null;
    show({
      text: section ? t("summary-note-moved", { section: term("section", section) }) : t("summary-note-left-out"),
      undo: () => void editor.change(() => api.placeNote(editor.id, note, before)),
    });
  };
  const column = (section: SectionKey | null, title: string, notes: Note[]) => (
    <Column
      key={section ?? "left-out"}
      id={section ?? "left-out"}
      title={title}
      count={notes.length}
      onDrop={(note) => void place(note, section)}
    >
      {notes.length === 0 && <p className="muted xs">{t("summary-board-empty")}</p>}
      {notes.slice(0, SHOWN).map((note) => (
        <Card
          key={note.id}
          note={note}
          canMove={editor.canEdit}
          sections={columns.filter((other) => other !== section)}
          canLeaveOut={section !== null}
          onMove={(to) => void place(note.id, to)}
          held={view.held.includes(note.id)}
          onWrite={() => setWriting(note)}
          onAttribute={() => setAttributing(note)}
        />
      ))}
      <More notes={notes.length} />
    </Column>
  );
  return (
    <>
      {editor.canEdit && <p className="muted small">{t("summary-board-hint")}</p>}
      <div className={css.board} data-testid="board">
        {columns.map((section) =>
          column(
            section,
            term("section", section),
            view.notes.filter((note) => sectionOf.get(note.id) === section),
          ),
        )}
        {column(null, t("summary-board-left-out"), left)}
        {inside.length > 0 && (
          <Column id="stays" title={t("summary-board-stays")} count={inside.length}>
            <p className="muted xs">{t("summary-board-stays-hint")}</p>
            {inside.slice(0, SHOWN).map((note) => (
              <Card key={note.id} note={note} canMove={false} sections={[]} onWrite={() => setWriting(note)} />
            ))}
          </Column>
        )}
      </div>
      {attributing && (
        <Speaker
          key={attributing.id}
          note={attributing}
          programme={view.session.programme.id}
          onClose={() => setAttributing(null)}
        />
      )}
      {writing && <BothLanguages key={writing.id} note={writing} onClose={() => setWriting(null)} />}
    </>
  );
}

/** A column; notes may be put down in it where it says what to do with them. */
function Column(props: {
  id: string;
  title: string;
  count: number;
  onDrop?: (note: string) => void;
  children: ReactNode;
}) {
  const { n } = useI18n();
  const ref = useRef<HTMLElement>(null);
  const { onDrop } = props;
  const { dropProps, isDropTarget } = useDrop({
    ref,
    isDisabled: !onDrop,
    getDropOperation: (types) => (types.has(NOTE) ? "move" : "cancel"),
    onDrop: async (event) => {
      const [item] = event.items;
      if (item?.kind === "text") onDrop?.(await item.getText(NOTE));
    },
  });
  return (
    <section
      {...dropProps}
      ref={ref}
      aria-label={props.title}
      className={`${css.column} ${isDropTarget ? css.over : ""}`}
      data-testid={`column-${props.id.replaceAll("_", "-")}`}
    >
      <h3 className={css.head}>
        {props.title}
        <bdi className="num">{n(props.count)}</bdi>
      </h3>
      {props.children}
    </section>
  );
}

function More(props: { notes: number }) {
  const { t } = useI18n();
  if (props.notes <= SHOWN) return null;
  return <p className="muted xs">{t("summary-board-more", { count: props.notes - SHOWN })}</p>;
}

function Card(props: {
  note: Note;
  canMove: boolean;
  sections: readonly SectionKey[];
  canLeaveOut?: boolean;
  onMove?: (section: SectionKey | null) => void;
  held?: boolean;
  onWrite: () => void;
  onAttribute?: () => void;
}) {
  const { t, term } = useI18n();
  const { note } = props;
  const other = note.lang === "fa" ? "en" : "fa";
  const translated = note.translation.trim() !== "";
  const { dragProps } = useDrag({
    isDisabled: !props.canMove,
    // By key, the menu of the note does the same.
    hasDragButton: true,
    // Only which note it is goes into the clipboard of the drag, nothing of what it says.
    getItems: () => [{ [NOTE]: note.id }],
    getAllowedDropOperations: () => ["move"],
  });
  return (
    <article {...dragProps} className={`${css.card} ${props.canMove ? css.movable : ""}`} data-testid="board-note">
      <header className={css.cardHead}>
        <span className={css.kind}>{term("note-kind", note.kind)}</span>
        {props.held && <Tag tone="danger">{t("live-note-held")}</Tag>}
        {!translated && <Tag>{t("summary-note-untranslated")}</Tag>}
        <span className="spacer" />
        {props.canMove && (
          <Menu
            label={t("summary-note-acts")}
            trigger={<IconButton label={t("summary-note-acts")} icon={<Ellipsis />} testId="board-note-menu" />}
            items={[
              ...props.sections.map((section) => ({
                id: section,
                label: t("summary-note-move", { section: term("section", section) }),
                run: () => props.onMove?.(section),
                disabled: props.held === true,
              })),
              {
                id: "left-out",
                label: t("summary-note-leave-out"),
                run: () => props.onMove?.(null),
                disabled: !props.canLeaveOut,
              },
              { id: "speaker", label: t("live-note-speaker"), run: () => props.onAttribute?.() },
              { id: "write", label: t("summary-note-translate"), run: props.onWrite },
            ]}
          />
        )}
      </header>
      <p dir={note.lang === "fa" ? "rtl" : "ltr"} lang={note.lang}>
        <Bidi text={note.text} lang={note.lang} />
      </p>
      {translated && (
        <p className="muted" dir={other === "fa" ? "rtl" : "ltr"} lang={other}>
          <Bidi text={note.translation} lang={other} />
        </p>
      )}
    </article>
  );
}

/** Who said what a note says. */
function Speaker(props: { note: Note; programme: string; onClose: () => void }) {
  const { t } = useI18n();
  const { note } = props;
  const people = useRead("people", props.programme).data ?? [];
  const speakers = useSpeakers(note, people);
  const attribute = useAttribute();
  const [choice, setChoice] = useState(speakerOf(note));
  const form = useForm({
    ready: true,
    send: async () => {
      await attribute(note, choice);
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("live-note-speaker")}
      act={t("app-save")}
      onCancel={props.onClose}
      testId="note-speaker"
      actTestId="note-speaker-save"
    >
      <p dir={note.lang === "fa" ? "rtl" : "ltr"} lang={note.lang}>
        <Bidi text={note.text} lang={note.lang} />
      </p>
      <Select
        label={t("live-note-speaker")}
        value={choice}
        items={speakers}
        onChange={setChoice}
        testId="note-speaker-who"
      />
    </FormDialog>
  );
}

/** A note in both languages, side by side. */
function BothLanguages(props: { note: Note; onClose: () => void }) {
  const { t } = useI18n();
  const { note } = props;
  const [text, setText] = useState({
    [note.lang]: note.text,
    [note.lang === "fa" ? "en" : "fa"]: note.translation,
  } as { en: string; fa: string });
  const form = useForm({
    ready: text[note.lang].trim() !== "",
    send: async () => {
      const translation = text[note.lang === "fa" ? "en" : "fa"].trim();
      await api.editNote(note.id, { ...draftOf(note), text: text[note.lang].trim(), translation });
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("summary-note-translate")}
      size="l"
      act={t("app-save")}
      onCancel={props.onClose}
      testId="note-languages"
      actTestId="note-languages-save"
    >
      <BilingualField
        label={t("summary-note-text")}
        value={text}
        onChange={setText}
        multiline
        rows={5}
        testId="note-languages"
        autoFocus
      />
    </FormDialog>
  );
}
