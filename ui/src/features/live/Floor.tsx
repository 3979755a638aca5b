// Who has the word, who waits, who has not been heard. The moderator decides; nothing here decides for them.
import { ChevronDown, ChevronUp, Mic, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { api, type Person, type QueueEntry } from "../../platform";
import { Bidi, Button, IconButton, SideDot, Ticking, useMovableRow, useReorder } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { type MessageId, useI18n } from "../../shared/i18n";
import css from "./Floor.module.css";
import { type Room, useElapsed } from "./room";
import { turnAt } from "./ticks";

/** Names shown in the hint before the rest is counted. */
const NAMED = 2;

/** The word of the room. */
export function Floor(props: { room: Room; acts: { next: () => void; interpreter: () => void } }) {
  const { t } = useI18n();
  const { room, acts } = props;
  const { view } = room;
  const interpreting = Boolean(view.speaking?.interpreting_since);
  return (
    <div className={css.floor}>
      <h2 className={css.small}>{t("live-speaking-now")}</h2>
      <Speaking room={room} />
      <div className={css.acts}>
        <Button variant="primary" kbd="Space" onPress={acts.next} testId="next-speaker">
          {t(view.queue.length === 0 && view.speaking ? "live-end-turn" : "live-next-speaker")}
        </Button>
        <Button kbd="I" onPress={acts.interpreter} isDisabled={!view.speaking} testId="interpreter">
          {t("live-interpreter")}
          {interpreting && <span className="visually-hidden"> ({t("live-interpreter-end")})</span>}
        </Button>
      </div>
      <NotHeard room={room} />
      <Queue room={room} />
    </div>
  );
}

function Speaking(props: { room: Room }) {
  const { t, pick } = useI18n();
  const { countdown } = useDates();
  const { room } = props;
  const { view } = room;
  const [spoken, interpreted] = turnAt(view, useElapsed(view));
  const person = room.person(view.speaking?.participant_id);
  if (!view.speaking || !person) {
    return (
      <div className={`${css.speaking} ${css.silent}`} data-testid="speaking-none">
        <b>{t("live-nobody-speaks")}</b>
        <span className="small muted">{t("live-nobody-speaks-hint")}</span>
      </div>
    );
  }
  const side = view.session.programme.sides.find((side) => side.id === person.side_id);
  const limit = view.turn_limit_seconds;
  const over = limit !== null && spoken > limit;
  const interpreting = Boolean(view.speaking.interpreting_since);
  return (
    <div className={css.speaking} data-side={side?.position} data-testid="speaking">
      <div className={css.who}>
        <b>
          <Bidi text={pick(person.code_name)} />
        </b>
        <bdi dir="ltr" className={`${css.seconds} ${over ? css.over : ""}`} data-testid="speaking-time">
          <Ticking text={countdown(Math.floor(spoken))} />
          {limit !== null && <span className={css.limit}> / {countdown(limit)}</span>}
        </bdi>
      </div>
      {limit !== null && (
        <div className={css.meter} aria-hidden="true">
          <i style={{ inlineSize: `${Math.min(100, (spoken / limit) * 100)}%` }} />
        </div>
      )}
      <div className={css.how}>
        <span>
          {side && t("live-of-side", { side: pick(side.name) })}
          {" · "}
          {t(languageOf(person, !interpreting && interpreted < 1 && runsConsecutively(room)))}
        </span>
        {(interpreting || interpreted >= 1) && (
          <span className={interpreting ? css.interpreting : undefined} data-testid="interpreting">
            {t(interpreting ? "live-interpreting" : "live-interpreter")}{" "}
            <Ticking text={countdown(Math.floor(interpreted))} />
          </span>
        )}
      </div>
    </div>
  );
}

function languageOf(person: Person, interpreted: boolean): MessageId {
  return `live-speaks-${person.language}${interpreted ? "-interpreted" : ""}` as MessageId;
}

function runsConsecutively(room: Room): boolean {
  const { view } = room;
  return view.session.blocks.some((block) => block.id === view.pace.block_id && block.interpretation === "consecutive");
}

function NotHeard(props: { room: Room }) {
  const { t, pick } = useI18n();
  const { room } = props;
  const waiting = new Set(room.view.queue.map((entry) => entry.participant_id));
  const people = room.view.not_heard
    .filter((id) => !waiting.has(id) && id !== room.view.speaking?.participant_id)
    .map(room.person)
    .filter((person): person is Person => person !== undefined);
  if (people.length === 0 || !room.view.pace.block_id) return null;
  const invite = (person: Person) =>
    void room.step(
      () => api.enqueue(room.id, person.id, "invited"),
      t("live-now-waits", { name: pick(person.code_name) }),
    );
  return (
    <div className={css.notHeard} data-testid="not-heard">
      {people.slice(0, NAMED).map((person) => (
        <p key={person.id}>
          <span>{t("live-not-heard-block", { name: pick(person.code_name) })}</span>
          <Button variant="quiet" onPress={() => invite(person)} testId="invite">
            {t("live-invite")}
          </Button>
        </p>
      ))}
      {people.length > NAMED && <p className="muted">{t("live-not-heard-more", { count: people.length - NAMED })}</p>}
    </div>
  );
}

function Queue(props: { room: Room }) {
  const { t, pick, n } = useI18n();
  const { room } = props;
  const { queue } = room.view;
  const list = useRef<HTMLOListElement>(null);
  const name = (entry: QueueEntry) => pick(room.person(entry.participant_id)?.code_name ?? { en: "", fa: "" });
  const move = async (entry: QueueEntry, to: number) => {
    if (to < 0 || to >= queue.length) return;
    const moved = await room.step(
      () => api.moveInQueue(room.id, entry.id, to),
      t("live-now-place", { name: name(entry), place: to + 1 }),
    );
    if (moved)
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-entry="${entry.id}"]`)?.focus());
  };
  const reorder = useReorder((from, to) => {
    const entry = queue[from];
    if (entry) void move(entry, to);
  });
  const remove = (entry: QueueEntry) =>
    void room.step(() => api.dequeue(room.id, entry.id), t("live-now-left-queue", { name: name(entry) }));
  const give = (entry: QueueEntry) =>
    void room.step(() => api.giveWord(room.id, entry.participant_id), t("live-now-speaks", { name: name(entry) }));
  const onKeyDown = (entry: QueueEntry, index: number) => (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      const to = index + (event.key === "ArrowUp" ? -1 : 1);
      if (event.altKey) void move(entry, to);
      else list.current?.querySelectorAll<HTMLElement>("li")[to]?.focus();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      remove(entry);
    } else if (event.key === "Enter") {
      event.preventDefault();
      give(entry);
    }
  };
  return (
    <section aria-label={t("live-waiting")} data-testid="queue">
      <h2 className={css.small}>
        {t("live-waiting")}
        {queue.length > 0 && <bdi className="muted num">{n(queue.length)}</bdi>}
      </h2>
      {queue.length === 0 && <p className="muted small">{t("live-waiting-empty")}</p>}
      <ol ref={list} className={css.queue}>
        {queue.map((entry, index) => (
          <Waiting
            key={entry.id}
            entry={entry}
            index={index}
            name={name(entry)}
            reorder={reorder}
            onKeyDown={onKeyDown(entry, index)}
          >
            <SideDot position={room.position(room.person(entry.participant_id)?.side_id)} />
            <span className={css.name}>
              <Bidi text={name(entry)} />
            </span>
            <span className={css.reason}>{reasonOf(room, entry, t)}</span>
            <span className={css.entryActs}>
              <IconButton label={t("live-give-word")} icon={<Mic />} onPress={() => give(entry)} testId="give-word" />
              <IconButton
                label={t("live-move-up")}
                icon={<ChevronUp />}
                isDisabled={index === 0}
                onPress={() => void move(entry, index - 1)}
                testId="queue-up"
              />
              <IconButton
                label={t("live-move-down")}
                icon={<ChevronDown />}
                isDisabled={index === queue.length - 1}
                onPress={() => void move(entry, index + 1)}
                testId="queue-down"
              />
              <IconButton label={t("live-dequeue")} icon={<X />} onPress={() => remove(entry)} testId="dequeue" />
            </span>
          </Waiting>
        ))}
      </ol>
    </section>
  );
}

/** One of those who wait. Dragged by the pointer; by key, Alt and an arrow do the same. */
function Waiting(props: {
  entry: QueueEntry;
  index: number;
  name: string;
  reorder: ReturnType<typeof useReorder>;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const { row, drag, landing } = useMovableRow(props.reorder, {
    id: props.entry.id,
    index: props.index,
    name: props.name,
  });
  return (
    <li
      {...row}
      {...drag}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys on a row move, remove and call.
      tabIndex={0}
      data-entry={props.entry.id}
      data-testid="queue-entry"
      onKeyDown={props.onKeyDown}
    >
      {props.children}
      {landing}
    </li>
  );
}

/** Why they wait; for a turn, whether it would be their first. */
function reasonOf(room: Room, entry: QueueEntry, t: ReturnType<typeof useI18n>["t"]): string {
  if (entry.reason === "response") return t("term-queue-reason-response");
  if (entry.reason === "invited") return t("term-queue-reason-invited");
  const voice = room.view.voice.people.find((voice) => voice.participant_id === entry.participant_id);
  return t(voice && voice.turns === 0 ? "live-first-turn" : "term-queue-reason-turn");
}
