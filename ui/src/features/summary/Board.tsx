// The notes of the session as a board: one column for each section that takes notes, one for what is left out.
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { api, type Note, type SectionKey } from "../../platform";
import { useAct } from "../../shared/act";
import {
  Bidi,
  BilingualField,
  Button,
  Dialog,
  ErrorBanner,
  IconButton,
  Menu,
  Tag,
  useToasts,
} from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import css from "./Board.module.css";
import type { SummaryEditor } from "./editor";

/** The sections that notes are placed in. */
const COLUMNS: readonly SectionKey[] = ["themes", "common_ground", "differences", "asked_of_city", "follow_up"];
/** Notes drawn at once in a column. */
const SHOWN = 60;

/** The board. */
export function Board(props: { editor: SummaryEditor }) {
  const { t, term } = useI18n();
  const { editor } = props;
  const { view } = editor;
  const { show } = useToasts();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [writing, setWriting] = useState<Note | null>(null);
  const sectionOf = new Map(
    view.summary.sections.flatMap((section) => section.note_ids.map((note) => [note, section.key] as const)),
  );
  const columns = [
    ...COLUMNS,
    ...view.summary.sections
      .filter((section) => section.note_ids.length > 0 && !COLUMNS.includes(section.key))
      .map((section) => section.key),
  ];
  const inside = view.notes.filter((note) => note.kind === "concern");
  const left = view.notes.filter((note) => note.kind !== "concern" && !sectionOf.has(note.id));
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
  const column = (section: SectionKey | null, title: string, notes: Note[]) => {
    const key = section ?? "left-out";
    return (
      <section
        key={key}
        aria-label={title}
        className={`${css.column} ${over === key && dragged ? css.over : ""}`}
        data-testid={`column-${key.replaceAll("_", "-")}`}
        onDragOver={(event) => {
          if (!dragged) return;
          event.preventDefault();
          setOver(key);
        }}
        onDrop={(event) => {
          event.preventDefault();
          const note = dragged;
          setDragged(null);
          setOver(null);
          if (note) void place(note, section);
        }}
      >
        <ColumnHead title={title} count={notes.length} />
        {notes.length === 0 && <p className="muted xs">{t("summary-board-empty")}</p>}
        {notes.slice(0, SHOWN).map((note) => (
          <Card
            key={note.id}
            note={note}
            canMove={editor.canEdit}
            onDrag={setDragged}
            sections={columns.filter((other) => other !== section)}
            canLeaveOut={section !== null}
            onMove={(to) => void place(note.id, to)}
            onWrite={() => setWriting(note)}
          />
        ))}
        <More notes={notes.length} />
      </section>
    );
  };
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
          <section className={css.column} aria-label={t("summary-board-stays")} data-testid="column-stays">
            <ColumnHead title={t("summary-board-stays")} count={inside.length} />
            <p className="muted xs">{t("summary-board-stays-hint")}</p>
            {inside.slice(0, SHOWN).map((note) => (
              <Card key={note.id} note={note} canMove={false} sections={[]} onWrite={() => setWriting(note)} />
            ))}
          </section>
        )}
      </div>
      {writing && <BothLanguages key={writing.id} note={writing} onClose={() => setWriting(null)} />}
    </>
  );
}

function ColumnHead(props: { title: string; count: number }) {
  const { n } = useI18n();
  return (
    <h3 className={css.head}>
      {props.title}
      <bdi className="num">{n(props.count)}</bdi>
    </h3>
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
  onDrag?: (note: string | null) => void;
  onMove?: (section: SectionKey | null) => void;
  onWrite: () => void;
}) {
  const { t, term } = useI18n();
  const { note } = props;
  const other = note.lang === "fa" ? "en" : "fa";
  const translated = note.translation.trim() !== "";
  return (
    <article
      className={`${css.card} ${props.canMove ? css.movable : ""}`}
      draggable={props.canMove}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        // Nothing of the note goes into the clipboard of the drag.
        event.dataTransfer.setData("text/plain", "");
        props.onDrag?.(note.id);
      }}
      onDragEnd={() => props.onDrag?.(null)}
      data-testid="board-note"
    >
      <header className={css.cardHead}>
        <span className={css.kind}>{term("note-kind", note.kind)}</span>
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
              })),
              {
                id: "left-out",
                label: t("summary-note-leave-out"),
                run: () => props.onMove?.(null),
                disabled: !props.canLeaveOut,
              },
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

/** A note in both languages, side by side. */
function BothLanguages(props: { note: Note; onClose: () => void }) {
  const { t } = useI18n();
  const { note } = props;
  const [text, setText] = useState({
    [note.lang]: note.text,
    [note.lang === "fa" ? "en" : "fa"]: note.translation,
  } as { en: string; fa: string });
  const act = useAct();
  const save = async () => {
    const other = note.lang === "fa" ? "en" : "fa";
    const saved = await act.run(() =>
      api.editNote(note.id, {
        kind: note.kind,
        text: text[note.lang].trim(),
        lang: note.lang,
        translation: text[other].trim(),
        attribution: note.attribution,
        participant_id: note.participant_id,
        side_id: note.side_id,
      }),
    );
    if (saved) props.onClose();
  };
  return (
    <Dialog
      title={t("summary-note-translate")}
      isOpen
      onClose={props.onClose}
      size="l"
      testId="note-languages"
      footer={
        <>
          <Button onPress={props.onClose}>{t("app-cancel")}</Button>
          <Button
            variant="primary"
            onPress={() => void save()}
            isPending={act.busy}
            isDisabled={text[note.lang].trim() === ""}
            testId="note-languages-save"
          >
            {t("app-save")}
          </Button>
        </>
      }
    >
      <ErrorBanner error={act.error} />
      <BilingualField
        label={t("summary-note-text")}
        value={text}
        onChange={setText}
        multiline
        rows={5}
        testId="note-languages"
        autoFocus
      />
    </Dialog>
  );
}
