// Small marks: tags, sides with their name and colour, clocks and dates.
import type { ReactNode } from "react";
import { useMinute } from "../clock";
import { useDates } from "../dates";
import { useI18n } from "../i18n";
import { wallAt } from "../zone";
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

/** The colour of a side as a dot, beside its name or a code name. */
export function SideDot(props: { position: number | undefined }) {
  return <i className={css.dot} data-side={props.position} aria-hidden="true" />;
}

/** What the clocks of a side show now. */
export function SideClock(props: { side: SideLike & { zone: string } }) {
  const { pick } = useI18n();
  const { time, date } = useDates();
  const now = wallAt(new Date(useMinute() * 60_000), props.side.zone);
  if (!now) return null;
  return (
    <span className={css.clock} data-side={props.side.position} title={date(now)}>
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
