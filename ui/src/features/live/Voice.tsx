// How the voice was shared so far, by side and by person, and the way from a person to the queue.
import { Ellipsis } from "lucide-react";
import { type KeyboardEvent, type Ref, useRef } from "react";
import { api, type Person, type QueueReason } from "../../platform";
import { Bidi, IconButton, Menu, useToasts } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { type Room, useElapsed } from "./room";
import { type VoiceNow, voiceAt } from "./ticks";
import css from "./Voice.module.css";

/** The voice at this second, and the longest there is to measure the others by. */
function useVoice(room: Room): VoiceNow & { longest: number } {
  const voice = voiceAt(room.view, useElapsed(room.view));
  return { ...voice, longest: Math.max(60, ...voice.people.values()) };
}

/** The end of the last column. */
export function Voice(props: { room: Room; listRef: Ref<HTMLUListElement> }) {
  const { t, n, pick } = useI18n();
  const { countdown } = useDates();
  const { room } = props;
  const { view } = room;
  const voice = useVoice(room);
  const sides = view.session.programme.sides;
  const interpreter = view.voice.interpreter_seconds;
  const percent = (share: number) => n(share, { style: "percent", maximumFractionDigits: 0 });
  return (
    <section className={css.voice} aria-label={t("live-voice")} data-testid="voice">
      <h2 className={css.small}>{t("live-voice")}</h2>
      {voice.total > 0 ? (
        <>
          <div className={css.bar} aria-hidden="true">
            {sides.map((side, index) => (
              <i key={side.id} data-side={side.position} style={{ flexGrow: voice.shares[index] ?? 0 }} />
            ))}
          </div>
          <ul className={css.sides}>
            {sides.map((side, index) => (
              <li key={side.id} className={css.side} data-side={side.position}>
                {t("live-voice-share", { side: pick(side.name), share: percent(voice.shares[index] ?? 0) })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="muted small">{t("live-voice-none")}</p>
      )}
      {interpreter >= 1 && <p className="muted xs">{t("live-voice-interpreter", { time: countdown(interpreter) })}</p>}
      <People room={room} listRef={props.listRef} voice={voice} />
    </section>
  );
}

/** Everybody who is expected: one key or click puts them in the queue. Letters jump to a code name. */
function People(props: { room: Room; listRef: Ref<HTMLUListElement>; voice: ReturnType<typeof useVoice> }) {
  const { t, pick, n } = useI18n();
  const { room, voice } = props;
  const { view } = room;
  const present = new Set(view.present);
  const waiting = new Set(view.queue.map((entry) => entry.participant_id));
  const people = view.people.toSorted((a, b) => Number(present.has(b.id)) - Number(present.has(a.id)));
  const typed = useRef({ text: "", at: 0 });
  const enqueue = (person: Person, reason: QueueReason = "turn") =>
    void room.step(
      () => api.enqueue(room.id, person.id, reason),
      t("live-now-waits", { name: pick(person.code_name) }),
    );
  const give = (person: Person) =>
    void room.step(() => api.giveWord(room.id, person.id), t("live-now-speaks", { name: pick(person.code_name) }));
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-person]")];
    const here = rows.indexOf(document.activeElement as HTMLElement);
    if (here < 0) return;
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined && !event.altKey) {
      event.preventDefault();
      rows[to]?.focus();
    } else if (event.key === "Enter" && event.shiftKey) {
      event.preventDefault();
      const person = room.person(rows[here]?.dataset.person);
      if (person) give(person);
    } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      const now = performance.now();
      typed.current = { text: (now - typed.current.at < 900 ? typed.current.text : "") + event.key, at: now };
      const found = people.find((person) => begins(person, typed.current.text));
      rows.find((row) => row.dataset.person === found?.id)?.focus();
    }
  };
  return (
    <>
      <h2 className={css.small}>
        {t("live-people")}
        <bdi className="muted num">{n(view.present.length)}</bdi>
      </h2>
      <ul ref={props.listRef} className={css.people} onKeyDown={onKeyDown} data-testid="live-people">
        {people.map((person, index) => {
          const name = pick(person.code_name);
          const spoken = voice.people.get(person.id) ?? 0;
          const here = present.has(person.id);
          return (
            <li key={person.id} data-side={room.position(person.side_id)}>
              <button
                type="button"
                className={css.person}
                data-person={person.id}
                data-testid="live-person"
                tabIndex={index === 0 ? 0 : -1}
                disabled={waiting.has(person.id) && !here}
                onClick={() => {
                  if (!waiting.has(person.id)) enqueue(person);
                }}
              >
                <span className={css.name}>
                  <Bidi text={name} />
                </span>
                {here ? (
                  <span className={css.track}>
                    <i style={{ inlineSize: `${(spoken / voice.longest) * 100}%` }} />
                  </span>
                ) : (
                  <span className={css.notHere}>{t("live-not-here")}</span>
                )}
                <bdi className={css.minutes} aria-hidden="true">
                  {t("live-spoken-short", { time: minutesOf(spoken, n) })}
                </bdi>
                <span className="visually-hidden">{t("live-spoken-of", { time: minutesOf(spoken, n) })}</span>
              </button>
              <PersonMenu
                room={room}
                person={person}
                here={here}
                waiting={waiting.has(person.id)}
                enqueue={enqueue}
                give={give}
              />
            </li>
          );
        })}
      </ul>
      <p className="muted xs">{t("live-people-hint")}</p>
    </>
  );
}

function begins(person: Person, typed: string): boolean {
  const start = typed.toLowerCase().replaceAll("ي", "ی").replaceAll("ك", "ک");
  return [person.code_name.en, person.code_name.fa].some((name) => name.toLowerCase().startsWith(start));
}

/** Minutes with one digit after the point. */
function minutesOf(seconds: number, n: ReturnType<typeof useI18n>["n"]): string {
  return n(seconds / 60, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function PersonMenu(props: {
  room: Room;
  person: Person;
  here: boolean;
  waiting: boolean;
  enqueue: (person: Person, reason: QueueReason) => void;
  give: (person: Person) => void;
}) {
  const { t, pick } = useI18n();
  const { fail } = useToasts();
  const { room, person } = props;
  const label = t("live-person-acts", { name: pick(person.code_name) });
  const attend = (attendance: "present" | "left_early") => () =>
    void api.setAttendance(room.id, [person.id], attendance).catch(fail);
  return (
    <Menu
      label={label}
      trigger={<IconButton label={label} icon={<Ellipsis />} testId="person-menu" />}
      items={[
        { id: "give", label: t("live-give-word"), run: () => props.give(person) },
        {
          id: "turn",
          label: t("live-enqueue-turn"),
          run: () => props.enqueue(person, "turn"),
          disabled: props.waiting,
        },
        {
          id: "response",
          label: t("live-enqueue-response"),
          run: () => props.enqueue(person, "response"),
          disabled: props.waiting,
        },
        {
          id: "invited",
          label: t("live-enqueue-invited"),
          run: () => props.enqueue(person, "invited"),
          disabled: props.waiting,
        },
        props.here
          ? { id: "left", label: t("live-has-left"), run: attend("left_early") }
          : { id: "here", label: t("live-is-here"), run: attend("present") },
      ]}
    />
  );
}
