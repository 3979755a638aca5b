// Small marks: tags, sides with their name and colour, clocks and dates.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CSSProperties, ReactNode } from "react";
import { api } from "../../platform";
import { useMinute } from "../clock";
import { useDates } from "../dates";
import { useI18n } from "../i18n";
import { wallByOffset } from "../zone";
import { Bidi } from "./Bidi";
import css from "./Marks.module.css";

/** A word in a pill. */
export function Tag(props: {
  children: ReactNode;
  tone?: "plain" | "lapis" | "good" | "danger" | "warn";
  testId?: string;
}) {
  return (
    <span className={`${css.tag} ${css[props.tone ?? "plain"]}`} data-testid={props.testId}>
      {props.children}
    </span>
  );
}

interface SideLike {
  position: number;
  name: { en: string; fa: string };
}

/** A side: its name, in its colour. */
export function SideTag(props: { side: SideLike | undefined; children?: ReactNode }) {
  const { pick } = useI18n();
  if (!props.side) return null;
  return (
    <span className={css.side} data-side={props.side.position}>
      <Bidi text={pick(props.side.name)} />
      {props.children}
    </span>
  );
}

/** The colour and shape of a side, beside its name, a code name or its time. */
export function SideDot(props: { position: number | undefined }) {
  return <i className={css.dot} data-side={props.position} aria-hidden="true" />;
}

/** A time on the clock of a side: its shape says whose, and its name is shown on pointing at it. */
export function SideMoment(props: { position: number | undefined; name: string; time: string }) {
  return (
    <time className={css.moment} data-side={props.position} title={props.name}>
      <SideDot position={props.position} />
      <span className="visually-hidden">{props.name} </span>
      <bdi>{props.time}</bdi>
    </time>
  );
}

/** A length of time that counts: its neighbours stay in place however wide its digits are. */
export function Ticking(props: { text: string; testId?: string }) {
  const digits = props.text.replace(/[:−]/g, "").length;
  const room = digits * 0.55 + (props.text.length - digits) * 0.28;
  return (
    <bdi
      dir="ltr"
      className={css.ticking}
      style={{ "--ticking-room": `${room}em` } as CSSProperties}
      data-testid={props.testId}
    >
      {props.text}
    </bdi>
  );
}

/** What the clocks of a side show now. */
export function SideClock(props: { side: SideLike & { zone: string } }) {
  const { pick } = useI18n();
  const { time, date } = useDates();
  const moment = new Date(useMinute() * 60_000);
  // Asked anew every quarter of an hour, the step in which zones change: the core has newer rules than the web view.
  const quarter = Math.floor(moment.getTime() / 900_000);
  const { data: offset } = useQuery({
    queryKey: ["offsetNow", props.side.zone, quarter],
    queryFn: () => api.offsetNow(props.side.zone),
    placeholderData: keepPreviousData,
  });
  if (offset === undefined) return null;
  const now = wallByOffset(moment.toISOString(), offset);
  return (
    <span className={css.clock} data-side={props.side.position} title={date(now)}>
      <SideDot position={props.side.position} />
      <Bidi text={pick(props.side.name)} /> <bdi className={css.time}>{time(now)}</bdi>
    </span>
  );
}

/** A local date in the calendar that comes first, and in the other one beside it. */
export function DateText(props: { local: string; both?: boolean; time?: boolean; style?: "full" | "long" | "short" }) {
  const dates = useDates();
  const style = props.style ?? "full";
  return (
    <span className={css.date}>
      {props.time && <bdi className={css.time}>{dates.time(props.local)}</bdi>}
      <bdi>{dates.date(props.local, style)}</bdi>
      {props.both && (
        <bdi className={css.second}>{dates.date(props.local, style === "full" ? "long" : style, dates.second)}</bdi>
      )}
    </span>
  );
}
