// What the room is about at this moment: the question in both languages and the clock, with the acts of the whole room.
import { DoorClosed, MonitorUp, Pause, Play, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { api, type Block, type LiveView, type StepKind } from "../../platform";
import { Bidi, Button, Confirm, IconButton, Notice, Ticking, useToasts } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useForm } from "../../shared/form";
import { type I18n, type MessageId, useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { clockMinutes } from "../../shared/minutes";
import { useRouter } from "../../shared/router";
import css from "./Now.module.css";
import { type Room, useElapsed } from "./room";
import { paceAt } from "./ticks";

/** The block that runs. */
export function runningBlock(view: LiveView): Block | undefined {
  return view.session.blocks.find((block) => block.id === view.pace.block_id);
}

/** What is put to the room: the question, or the title where there is none, the reader's language first. */
export function questionOf(block: Block, i18n: I18n): { lang: "en" | "fa"; text: string }[] {
  const text = block.question.en.trim() || block.question.fa.trim() ? block.question : block.title;
  const order = i18n.lang === "fa" ? (["fa", "en"] as const) : (["en", "fa"] as const);
  return order.map((lang) => ({ lang, text: text[lang] })).filter(({ text }) => text.trim() !== "");
}

/** The clock of the running block. */
export function Timer(props: { view: LiveView; className?: string }) {
  const { t } = useI18n();
  const { countdown } = useDates();
  const { view } = props;
  const { left } = paceAt(view, useElapsed(view));
  const over = left <= -1;
  return (
    <div className={`${css.clock} ${over ? css.over : ""} ${props.className ?? ""}`}>
      <div
        className={css.timer}
        role="timer"
        data-long={Math.abs(left) >= 3600 ? "" : undefined}
        data-testid="live-timer"
      >
        <Ticking text={countdown(Math.ceil(left))} />
      </div>
      <span className={css.timerLabel}>
        {view.paused ? (
          <span className={css.pausedMark} data-testid="live-paused">
            <Pause aria-hidden="true" /> {t("live-paused")}
          </span>
        ) : (
          t(over ? "live-over" : "live-left")
        )}
      </span>
    </div>
  );
}

/** The top of the middle column. */
export function Now(props: { room: Room; onAudience: () => void; acts: { pause: () => void; undo: () => void } }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { room, acts } = props;
  const { view } = room;
  const block = runningBlock(view);
  return (
    <section aria-label={t("live-stage")} className={css.now} data-testid="live-now">
      <Away room={room} />
      <div className={css.top}>
        <div className={css.questions}>
          {block ? (
            questionOf(block, i18n).map(({ lang, text }) => (
              <p key={lang} className={css.question} dir={lang === "fa" ? "rtl" : "ltr"} lang={lang}>
                <Bidi text={text} lang={lang} />
              </p>
            ))
          ) : (
            <p className={css.question}>{t("live-no-block")}</p>
          )}
        </div>
        {block && <Timer view={view} />}
      </div>
      {block && <Progress room={room} block={block} />}
      <div className={css.acts}>
        <Button icon={view.paused ? <Play /> : <Pause />} kbd="P" onPress={acts.pause} testId="pause">
          {t(view.paused ? "live-go-on" : "live-pause")}
        </Button>
        <Button icon={<Undo2 />} kbd="Ctrl Z" onPress={acts.undo} isDisabled={!view.undo} testId="undo">
          {t("live-undo")}
          {view.undo && <span className="visually-hidden"> ({t(undoLabel("live-undo", view.undo))})</span>}
        </Button>
        <span className="spacer" />
        <IconButton
          label={t("live-audience")}
          hint={t("live-audience-hint")}
          icon={<MonitorUp />}
          onPress={props.onAudience}
          testId="audience"
        />
        <CloseSession room={room} />
      </div>
      <Warnings view={view} />
    </section>
  );
}

/** `live-undo-note`, `live-undone-turn` …: what is undone, in words. */
export function undoLabel(prefix: "live-undo" | "live-undone", step: StepKind): MessageId {
  return `${prefix}-${step}`;
}

/** How much of the block is over, as a thin line. */
function Progress(props: { room: Room; block: Block }) {
  const { view } = props.room;
  const { left } = paceAt(view, useElapsed(view));
  const whole = clockMinutes(props.block) * 60;
  const part = Math.min(1, Math.max(0, 1 - left / whole));
  return (
    <div className={css.progress} aria-hidden="true">
      <i className={left < 0 ? css.progressOver : ""} style={{ inlineSize: `${part * 100}%` }} />
    </div>
  );
}

/** Tells screen readers that time runs out; on screen the clock says so. */
function Warnings(props: { view: LiveView }) {
  const { t } = useI18n();
  const { view } = props;
  const { left } = paceAt(view, useElapsed(view));
  const state = left <= 0 ? "over" : left <= 120 ? "soon" : "calm";
  const said = useRef({ block: view.pace.block_id, state });
  useEffect(() => {
    const before = said.current;
    said.current = { block: view.pace.block_id, state };
    // A block that one arrives in, or that was only just begun, has nothing to warn of.
    if (before.block !== view.pace.block_id || before.state === state || view.pace.block_id === null) return;
    if (state === "soon" && before.state === "calm") announce(t("live-two-minutes-left"));
    if (state === "over") announce(t("live-time-is-over"));
  }, [state, view.pace.block_id, t]);
  return null;
}

function Away(props: { room: Room }) {
  const { t } = useI18n();
  const { here } = useDates();
  const { room } = props;
  if (!room.view.away_since) return null;
  return (
    <Notice
      tone="warn"
      testId="live-away"
      action={
        <Button onPress={() => void room.step(() => api.resume(room.id))} testId="live-away-ok">
          {t("live-away-ok")}
        </Button>
      }
    >
      {t("live-away", { time: here(room.view.away_since, "short") })}
    </Notice>
  );
}

function CloseSession(props: { room: Room }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const { show } = useToasts();
  const router = useRouter();
  const form = useForm({
    send: async () => {
      await api.closeSession(props.room.id);
      show({ text: t("live-closed") });
      router.replace({ screen: "summary", session: props.room.id });
    },
  });
  return (
    <>
      <Button icon={<DoorClosed />} onPress={() => setAsking(true)} testId="close-session">
        {t("live-close")}
      </Button>
      {asking && (
        <Confirm form={form} title={t("live-close-title")} act={t("live-close")} onClose={() => setAsking(false)}>
          <p>{t("live-close-text")}</p>
        </Confirm>
      )}
    </>
  );
}
