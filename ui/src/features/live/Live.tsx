// The live room: agenda and pace, question and clock, notes while listening, who speaks and who waits.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { api, type LiveView, type Note } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import { type Command, useCommands } from "../../shared/commands";
import { Button, EmptyState, ErrorBanner, Loaded } from "../../shared/components";
import { partTopic } from "../../shared/guide";
import { useHelpTopics } from "../../shared/help";
import { type KeyAction, useHotkeys } from "../../shared/hotkeys";
import { type MessageId, useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { useRouter } from "../../shared/router";
import { Agenda, beginBlock, nextBlock } from "./Agenda";
import { Audience } from "./Audience";
import { Composer, type ComposerHandle } from "./Composer";
import { KINDS, useOutbox } from "./drafts";
import { Floor } from "./Floor";
import css from "./Live.module.css";
import { Notes } from "./Notes";
import { Now, undoLabel } from "./Now";
import { showNote, useRoom } from "./room";
import { Voice } from "./Voice";

/** The live room of a session, or where the session is instead. */
export function Live(props: { session: string }) {
  const query = useRead("live", props.session);
  return (
    <Loaded query={query} lines={9}>
      {(view) => (view.session.state === "live" ? <Running id={props.session} view={view} /> : <NotLive view={view} />)}
    </Loaded>
  );
}

function NotLive(props: { view: LiveView }) {
  const { t } = useI18n();
  const router = useRouter();
  const client = useQueryClient();
  const act = useAct();
  const { session } = props.view;
  const over = session.state === "closed" || session.state === "summarised" || session.state === "archived";
  const reopen = async () => {
    const view = await act.run(() => api.reopenSession(session.id));
    if (view) client.setQueryData(["live", session.id], view);
  };
  return (
    <EmptyState
      testId="not-live"
      title={t("live-not-live")}
      text={t(over ? "live-not-live-closed" : "live-not-live-planned")}
      action={
        <>
          <ErrorBanner error={act.error} />
          <div className="row wrap">
            {session.state === "closed" && (
              <Button onPress={() => void reopen()} isPending={act.busy} testId="reopen-session">
                {t("live-reopen")}
              </Button>
            )}
            <Button
              variant="primary"
              onPress={() => router.go({ screen: over ? "summary" : "plan", session: session.id })}
              testId="leave-live"
            >
              {t(over ? "live-to-summary" : "live-to-plan")}
            </Button>
          </div>
        </>
      }
    />
  );
}

function Running(props: { id: string; view: LiveView }) {
  const { t, term, pick } = useI18n();
  const { id, view } = props;
  const client = useQueryClient();
  const room = useRoom(id, view);
  const outbox = useOutbox(id);
  const running = view.session.blocks.find((block) => block.started_at && !block.ended_at);
  useHelpTopics(running ? [partTopic(running)] : []);
  const [editing, setEditing] = useState<string | null>(null);
  const [audience, setAudience] = useState(false);
  const composer = useRef<ComposerHandle>(null);
  const people = useRef<HTMLUListElement>(null);
  const focusNote = useCallback(() => composer.current?.focus(), []);
  const onSaved = (note: Note) => {
    showNote(client, id, note);
    announce(t("live-saved", { kind: term("note-kind", note.kind) }));
  };
  const edit = (note: string | null) => {
    setEditing(note);
    if (note === null) focusNote();
  };

  const nameOf = (view: LiveView) => {
    const speaker = view.people.find((person) => person.id === view.speaking?.participant_id);
    return speaker ? t("live-now-speaks", { name: pick(speaker.code_name) }) : t("live-now-silence");
  };
  const acts = {
    next: () => void room.step(() => api.nextSpeaker(id), nameOf),
    interpreter: () => {
      if (!view.speaking) return;
      void room.step(
        () => api.toggleInterpreter(id),
        (view) => t(view.speaking?.interpreting_since ? "live-now-interpreting" : "live-now-not-interpreting"),
      );
    },
    pause: () =>
      void room.step(
        () => (view.paused ? api.resume(id) : api.pause(id)),
        (view) => t(view.paused ? "live-now-paused" : "live-now-running"),
      ),
    undo: () => {
      if (view.undo) void room.step(() => api.undo(id), t(undoLabel("live-undone", view.undo)));
    },
    nextBlock: () => {
      const block = nextBlock(view.session.blocks);
      if (block) beginBlock(room, block, t("live-now-block", { title: pick(block.title) }));
    },
    speakerSaidIt: () => {
      if (view.speaking) outbox.type({ saidBy: `person:${view.speaking.participant_id}` });
    },
    people: () => people.current?.querySelector<HTMLElement>("[data-person]")?.focus(),
  };
  useRoomKeys({ ...acts, note: focusNote, audience: () => setAudience(true), kind: (kind) => outbox.type({ kind }) });
  useRoomCommands({ ...acts, note: focusNote, audience: () => setAudience(true) }, view.paused);

  return (
    <div
      className={css.room}
      data-testid="live-room"
      onPointerUp={(event) => {
        const target = event.target as HTMLElement;
        if (target.closest("button") && !target.closest(KEEPS_FOCUS)) setTimeout(focusNote, 0);
      }}
    >
      <div className={css.agenda}>
        <Agenda room={room} />
      </div>
      <div className={css.middle}>
        <Now room={room} onAudience={() => setAudience(true)} acts={acts} />
        <Composer
          ref={composer}
          room={room}
          outbox={outbox}
          onSaved={onSaved}
          onEditLast={() => setEditing(view.notes[0]?.id ?? null)}
        />
        <Notes room={room} outbox={outbox} editing={editing} onEdit={edit} onSaved={onSaved} />
      </div>
      <section className={css.side} aria-label={t("live-floor")}>
        <Floor room={room} acts={acts} />
        <Voice room={room} listRef={people} />
      </section>
      {audience && (
        <Audience
          view={view}
          onClose={() => {
            setAudience(false);
            setTimeout(focusNote, 0);
          }}
        />
      )}
    </div>
  );
}

/** Controls that open or hold something of their own: a click on them does not send the focus to the field. */
const KEEPS_FOCUS =
  '[aria-haspopup], [data-testid="note-edit"], [data-testid="note-untranslated"], [data-testid="note-editor"] *, [data-testid="add-translation"], [data-testid="close-session"], [data-testid="audience"]';

interface RoomActs {
  next: () => void;
  interpreter: () => void;
  pause: () => void;
  undo: () => void;
  nextBlock: () => void;
  speakerSaidIt: () => void;
  people: () => void;
  note: () => void;
  audience: () => void;
}

/** Plain letters belong to lists that can be searched by typing. */
const LISTS = "[role=listbox], [role=menu], [role=combobox], [data-person]";

/** The keys of the room. Those with Alt or Ctrl also work while a note is being typed. */
function useRoomKeys(acts: RoomActs & { kind: (kind: (typeof KINDS)[number]) => void }): void {
  // A key that is held down does a thing once.
  const once =
    (run: () => void): KeyAction =>
    (event) => {
      if (!event.repeat) run();
    };
  const plain =
    (run: () => void): KeyAction =>
    (event) => {
      if (event.target instanceof Element && event.target.closest(LISTS)) return false;
      return once(run)(event);
    };
  const undo: KeyAction = (event) => {
    const { target } = event;
    // In a field with text, the key undoes typing.
    const field = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (field && target.value !== "") return false;
    return once(acts.undo)(event);
  };
  const keys: Record<string, KeyAction> = {
    space: plain(acts.next),
    "ctrl+enter": once(acts.next),
    i: plain(acts.interpreter),
    "alt+i": once(acts.interpreter),
    p: plain(acts.pause),
    "alt+p": once(acts.pause),
    b: plain(acts.nextBlock),
    "alt+b": once(acts.nextBlock),
    n: plain(acts.note),
    "alt+n": once(acts.note),
    q: plain(acts.people),
    "alt+q": once(acts.people),
    "alt+s": once(acts.speakerSaidIt),
    "ctrl+z": undo,
  };
  KINDS.forEach((kind, index) => {
    keys[`alt+${index + 1}`] = once(() => acts.kind(kind));
  });
  useHotkeys(keys);
}

/** The same acts in the command palette. */
function useRoomCommands(acts: RoomActs, paused: boolean): void {
  const { t } = useI18n();
  const latest = useRef(acts);
  latest.current = acts;
  useCommands(
    useMemo<Command[]>(() => {
      const command = (id: keyof RoomActs, label: MessageId, keys?: string): Command => ({
        id: `live-${id}`,
        label: t(label),
        keys,
        run: () => latest.current[id](),
      });
      return [
        command("next", "live-next-speaker", "Space"),
        command("interpreter", "live-interpreter", "I"),
        command("pause", paused ? "live-go-on" : "live-pause", "P"),
        command("nextBlock", "live-next-block", "B"),
        command("people", "live-people", "Q"),
        command("note", "live-composer", "N"),
        command("undo", "live-undo", "Ctrl Z"),
        command("audience", "live-audience"),
      ];
    }, [t, paused]),
  );
}
