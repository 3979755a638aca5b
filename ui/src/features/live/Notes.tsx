// The stream of notes, the newest first: those on disk, and above them those still on their way.
import { CircleAlert, Pencil, Trash2 } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { type AppError, api, type Note, type NoteDraft } from "../../platform";
import { Bidi, Button, Form, IconButton, Select, SideMoment, Tag, useToasts } from "../../shared/components";
import { errorText } from "../../shared/errors";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { draftOf } from "../../shared/note";
import { NOT_THEIRS, speakerOf, useAttribute, useSpeakers } from "../../shared/speaker";
import { Area, Kinds } from "./Composer";
import type { Outbox, Outgoing } from "./drafts";
import css from "./Notes.module.css";
import { type Room, useSideTimes } from "./room";

/** Notes drawn at once; older ones on request, so that a long evening stays quick. */
const SHOWN = 40;

/** The stream. */
export function Notes(props: {
  room: Room;
  outbox: Outbox;
  editing: string | null;
  onEdit: (note: string | null) => void;
  onSaved: (note: Note) => void;
}) {
  const { t } = useI18n();
  const { room, outbox } = props;
  const [shown, setShown] = useState(SHOWN);
  const { notes } = room.view;
  const older = notes.length - shown;
  return (
    <section aria-label={t("live-notes")} data-testid="notes" className={css.notes}>
      {outbox.outgoing.map((entry) => (
        <OnTheWay key={entry.key} entry={entry} outbox={outbox} onSaved={props.onSaved} />
      ))}
      {notes.length === 0 && outbox.outgoing.length === 0 && <p className="muted small">{t("live-notes-empty")}</p>}
      {notes
        .slice(0, shown)
        .map((note) =>
          note.id === props.editing ? (
            <Editor key={note.id} room={room} note={note} onDone={() => props.onEdit(null)} />
          ) : (
            <Row key={note.id} room={room} note={note} onEdit={() => props.onEdit(note.id)} />
          ),
        )}
      {older > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + 200)} testId="older-notes">
          {t("live-notes-more", { count: older })}
        </Button>
      )}
    </section>
  );
}

function OnTheWay(props: { entry: Outgoing; outbox: Outbox; onSaved: (note: Note) => void }) {
  const i18n = useI18n();
  const { t, term } = i18n;
  const { entry, outbox } = props;
  const failed: AppError | null = entry.error;
  return (
    <article
      className={`${css.note} ${failed ? css.failed : css.waiting}`}
      data-testid={failed ? "note-failed" : "note-saving"}
    >
      <span className={css.time} />
      <div className={css.body}>
        <header className={css.head}>
          <Tag>{term("note-kind", entry.draft.kind)}</Tag>
          <span className={css.state}>
            {failed && <CircleAlert aria-hidden="true" />}
            {t(failed ? "live-note-not-saved" : "live-note-saving")}
          </span>
        </header>
        <p>
          <Bidi text={entry.draft.text} />
        </p>
        {failed && (
          <div role="alert" className={css.failure}>
            <p>{errorText(i18n, failed)}</p>
            <div className="row wrap">
              <Button onPress={() => outbox.retry(entry.key, props.onSaved)} testId="note-retry">
                {t("app-try-again")}
              </Button>
              <Button variant="quiet" onPress={() => outbox.takeBack(entry.key)} testId="note-take-back">
                {t("live-note-back")}
              </Button>
            </div>
          </div>
        )}
      </div>
    </article>
  );
}

function Row(props: { room: Room; note: Note; onEdit: () => void }) {
  const { t, term, pick } = useI18n();
  const { show, fail } = useToasts();
  const { room, note } = props;
  const times = useSideTimes(room.view.session)(note.at);
  const said = saidBy(room, note);
  const held = room.view.held.includes(note.id);
  const attribute = useAttribute();
  const other = note.lang === "fa" ? "en" : "fa";
  const remove = async () => {
    try {
      await api.removeNote(note.id);
      show({
        text: t("live-note-removed"),
        undo: () => void api.restoreNote(note.id).catch(fail),
      });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <article className={css.note} data-testid="note" data-note-kind={note.kind}>
      <span className={css.time}>
        {times.map((side) => (
          <SideMoment key={side.position} position={side.position} name={pick(side.name)} time={side.time} />
        ))}
      </span>
      <div className={css.body}>
        <header className={css.head}>
          <span className={css.kind} data-side={said?.position}>
            {term("note-kind", note.kind)}
            {said && (
              <>
                {" · "}
                <Bidi text={pick(said.name)} />
              </>
            )}
          </span>
          {held && <Tag tone="danger">{t("live-note-held")}</Tag>}
          {note.kind === "concern" && <Tag tone="danger">{t("live-concern-stays")}</Tag>}
          {note.translation.trim() === "" && (
            <button type="button" className={css.untranslated} onClick={props.onEdit} data-testid="note-untranslated">
              {t("live-note-untranslated")}
            </button>
          )}
          <span className="spacer" />
          <span className={css.acts}>
            <IconButton label={t("live-note-edit")} icon={<Pencil />} onPress={props.onEdit} testId="note-edit" />
            <IconButton
              label={t("live-note-remove")}
              icon={<Trash2 />}
              onPress={() => void remove()}
              danger
              testId="note-remove"
            />
          </span>
        </header>
        <p className={css.text} dir={note.lang === "fa" ? "rtl" : "ltr"} lang={note.lang}>
          <Bidi text={note.text} lang={note.lang} />
        </p>
        {note.translation.trim() !== "" && (
          <p className={`${css.text} muted`} dir={other === "fa" ? "rtl" : "ltr"} lang={other}>
            <Bidi text={note.translation} lang={other} />
          </p>
        )}
        {held && (
          <p className={css.held} data-testid="note-held">
            {t("live-note-held-why")}{" "}
            {!note.withheld && note.participant_id === null && (
              <Button
                variant="quiet"
                onPress={() => void attribute(note, NOT_THEIRS, t("live-note-freed"))}
                testId="note-not-theirs"
              >
                {t("live-note-not-theirs")}
              </Button>
            )}
          </p>
        )}
      </div>
    </article>
  );
}

/** What is shown of the speaker, and in which colour. */
function saidBy(room: Room, note: Note): { position: number | undefined; name: { en: string; fa: string } } | null {
  if (note.attribution === "none") return null;
  const side = room.view.session.programme.sides.find((side) => side.id === note.side_id);
  if (note.attribution === "side") return side ? { position: side.position, name: side.name } : null;
  const person = room.person(note.participant_id);
  return person ? { position: side?.position, name: person.code_name } : null;
}

/** Writes a note anew in its place. Enter saves, Escape leaves it as it was. */
function Editor(props: { room: Room; note: Note; onDone: () => void }) {
  const { t } = useI18n();
  const { note } = props;
  const [draft, setDraft] = useState(draftOf(note));
  const [speaker, setSpeaker] = useState(speakerOf(note));
  const speakers = useSpeakers(note, props.room.view.people);
  const attribute = useAttribute();
  const type = (some: Partial<NoteDraft>) => setDraft({ ...draft, ...some });
  const form = useForm({
    ready: draft.text.trim() !== "",
    send: async () => {
      const trimmed = { text: draft.text.trim(), translation: draft.translation.trim() };
      const written = { ...draft, ...trimmed };
      const same = written.text === note.text && written.translation === note.translation && written.kind === note.kind;
      if (!same || speaker === speakerOf(note)) await api.editNote(note.id, { ...written, lang: null });
      await attribute(note, speaker);
      props.onDone();
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    form.send();
  };
  return (
    <div className={css.editor}>
      <Form
        form={form}
        look="tight"
        title={t("live-note-edit")}
        hideTitle
        act={t("app-save")}
        kbd="Enter"
        actTestId="edit-save"
        onCancel={props.onDone}
        cancelTestId="edit-cancel"
        escapes
        testId="note-editor"
      >
        <Area
          label={t("live-note-text")}
          value={draft.text}
          onChange={(text) => type({ text })}
          onKeyDown={onKeyDown}
          autoFocus={note.translation.trim() !== "" || note.text.trim() === ""}
          testId="edit-text"
        />
        <Area
          label={t("live-translation")}
          placeholder={t("live-translation")}
          value={draft.translation}
          onChange={(translation) => type({ translation })}
          onKeyDown={onKeyDown}
          autoFocus={note.translation.trim() === ""}
          second
          testId="edit-translation"
        />
        <Kinds value={draft.kind} onChange={(kind) => type({ kind })} />
        <Select
          label={t("live-note-speaker")}
          value={speaker}
          items={speakers}
          onChange={setSpeaker}
          testId="edit-speaker"
        />
      </Form>
    </div>
  );
}
