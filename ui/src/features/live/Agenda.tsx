// The agenda of a live session: what is over, what runs, what comes, on the clocks of every side, and the pace.
import { Check, Ellipsis } from "lucide-react";
import { useState } from "react";
import { api, type Block } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, IconButton, Menu, ScreenTitle, SideDot, SideMoment } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { clockMinutes } from "../../shared/minutes";
import css from "./Agenda.module.css";
import { type Room, useElapsed, useSideTimes } from "./room";
import { paceAt } from "./ticks";

type Progress = "done" | "now" | "ahead";

/** What is over, what runs, what comes. */
function progressOf(block: Block): Progress {
  if (!block.started_at) return "ahead";
  return block.ended_at ? "done" : "now";
}

/** The first block that has not begun. */
export function nextBlock(blocks: readonly Block[]): Block | undefined {
  const running = blocks.findIndex((block) => progressOf(block) === "now");
  return blocks.slice(running + 1).find((block) => !block.started_at) ?? blocks.find((block) => !block.started_at);
}

/** Begins a block, and says so. */
export function beginBlock(room: Room, block: Block, said: string): void {
  void room.step(() => api.beginBlock(room.id, block.id), said);
}

/** The first column of the room. */
export function Agenda(props: { room: Room }) {
  const { t, pick } = useI18n();
  const { room } = props;
  const { session } = room.view;
  const count = useRead("sessions", session.programme_id).data?.length ?? session.number;
  const format = useRead("formats").data?.find((format) => format.key === session.format);
  const next = nextBlock(session.blocks);
  return (
    <section className={css.column} aria-label={t("live-agenda")} data-testid="live-agenda">
      <header className={css.head}>
        <ScreenTitle>
          <Bidi text={pick(session.title)} />
        </ScreenTitle>
        <p className="muted small">
          {t("live-session-of", { number: session.number, count: Math.max(count, session.number) })}
          {format && (
            <>
              {" · "}
              <Bidi text={pick(format.name)} />
            </>
          )}
        </p>
        <p className={css.legend}>
          {session.programme.sides.map((side) => (
            <span key={side.id} data-side={side.position}>
              <SideDot position={side.position} /> <Bidi text={pick(side.name)} />
            </span>
          ))}
        </p>
      </header>
      <ol className={css.blocks}>
        {session.blocks.map((block, index) => (
          <Row key={block.id} room={room} block={block} start={block.started_at ?? session.block_starts[index] ?? ""} />
        ))}
      </ol>
      {next && (
        <Button
          testId="next-block"
          kbd="Alt B"
          onPress={() => beginBlock(room, next, t("live-now-block", { title: pick(next.title) }))}
        >
          {t("live-next-block")}
        </Button>
      )}
      <Pace room={room} />
    </section>
  );
}

function Row(props: { room: Room; block: Block; start: string }) {
  const { t, n, pick } = useI18n();
  const { room, block } = props;
  const times = useSideTimes(room.view.session)(props.start);
  const progress = progressOf(block);
  const title = pick(block.title);
  const minutes = clockMinutes(block);
  return (
    <li
      className={`${css.block} ${css[progress]}`}
      aria-current={progress === "now" ? "step" : undefined}
      data-testid={`live-block-${progress}`}
    >
      <span className={css.times}>
        {props.start &&
          times.map((side) => (
            <SideMoment key={side.position} position={side.position} name={pick(side.name)} time={side.time} />
          ))}
      </span>
      <span className={css.title}>
        <Bidi text={title} />
        <span className="visually-hidden">
          {" "}
          {t(progress === "now" ? "live-block-now" : progress === "done" ? "live-block-done" : "live-block-ahead")}
        </span>
      </span>
      <span className={css.minutes} title={t("live-minutes-of-block", { count: minutes })}>
        {progress === "done" ? <Check aria-hidden="true" /> : <bdi>{n(minutes)}</bdi>}
      </span>
      <Menu
        label={t("live-block-acts", { title })}
        trigger={<IconButton label={t("live-block-acts", { title })} icon={<Ellipsis />} testId="block-menu" />}
        items={actsOf(room, block, progress, t)}
      />
    </li>
  );
}

function actsOf(room: Room, block: Block, progress: Progress, t: ReturnType<typeof useI18n>["t"]) {
  const minutes = (by: number) => () =>
    void room.step(() => api.setBlockMinutes(room.id, block.id, Math.max(1, block.spoken_minutes + by)));
  const begin = () => void room.step(() => api.beginBlock(room.id, block.id));
  const length = [
    { id: "longer", label: t("live-longer"), run: minutes(5) },
    { id: "shorter", label: t("live-shorter"), run: minutes(-5), disabled: block.spoken_minutes <= 1 },
  ];
  if (progress === "done") return [{ id: "begin", label: t("live-return-to-block"), run: begin }];
  if (progress === "now") return length;
  return [{ id: "begin", label: t("live-begin-block"), run: begin }, ...length];
}

/** How far behind or ahead, when it ends, and what would bring it back in time. */
function Pace(props: { room: Room }) {
  const { t, pick } = useI18n();
  const { room } = props;
  const { view } = room;
  const times = useSideTimes(view.session);
  const { behind, endsAt } = paceAt(view, useElapsed(view));
  const [letRun, setLetRun] = useState<number | null>(null);
  const minutes = Math.trunc(Math.abs(behind) / 60);
  const { shorten } = view.pace;
  const block = shorten && view.session.blocks.find((block) => block.id === shorten.block_id);
  // Once it was let run, the proposal comes back only when it got two minutes worse.
  const offered = shorten && block && behind >= 60 && (letRun === null || behind > letRun + 120);
  return (
    <div className={`${css.pace} ${behind >= 60 ? css.behind : ""}`} data-testid="live-pace">
      <b>
        {minutes === 0 ? t("live-pace-on") : t(behind > 0 ? "live-pace-behind" : "live-pace-ahead", { count: minutes })}
      </b>
      <p className={css.ends}>
        <span className="muted">{t("live-ends")}</span>
        {times(endsAt).map((side) => (
          <SideMoment key={side.position} position={side.position} name={pick(side.name)} time={side.time} />
        ))}
      </p>
      {offered && (
        <>
          <p className="muted">{t("live-shorten-how", { title: pick(block.title), count: shorten.clock_minutes })}</p>
          <div className={css.paceActs}>
            <Button
              testId="shorten"
              onPress={() =>
                void room.step(
                  () => api.setBlockMinutes(room.id, shorten.block_id, shorten.spoken_minutes),
                  t("live-shortened", { title: pick(block.title) }),
                )
              }
            >
              {t("live-shorten")}
            </Button>
            <Button variant="quiet" onPress={() => setLetRun(behind)} testId="let-run">
              {t("live-let-run")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
