// One moment on every side: name, clock, date in both calendars, and where it lies in the kind hours of the day.
import type { Programme, SideTime, TimeWarning } from "../../platform";
import { Bidi, DateText, Notice, Tag } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { parseWall } from "../../shared/zone";
import css from "./Plan.module.css";

/** The times and what to know about them. */
export function SideTimes(props: {
  programme: Programme;
  sides: SideTime[];
  minutes: number;
  warnings: TimeWarning[];
}) {
  const { t, pick } = useI18n();
  return (
    <div className={css.times}>
      {props.sides.map((side) => {
        const full = props.programme.sides.find((each) => each.id === side.side_id);
        return (
          <div
            key={side.side_id}
            className={css.sideTime}
            data-side={full?.position}
            data-testid={`side-time-${full?.position}`}
          >
            <div className={css.sideLine}>
              <b className={css.sideName}>
                <Bidi text={pick(side.name)} />
              </b>
              <Clock local={side.local} />
              {side.day_shift !== 0 && (
                <Tag tone="warn">{t(side.day_shift < 0 ? "plan-day-before" : "plan-day-after")}</Tag>
              )}
            </div>
            {full && (
              <DayBar
                local={side.local}
                minutes={props.minutes}
                from={full.humane_hours.from_minute}
                to={full.humane_hours.to_minute}
              />
            )}
            <span className="small">
              <DateText local={side.local} both />
            </span>
          </div>
        );
      })}
      {props.warnings.map((warning) => (
        <Warning
          key={`${warning.code}-${warning.side_id}-${warning.date}`}
          programme={props.programme}
          warning={warning}
        />
      ))}
    </div>
  );
}

function Clock(props: { local: string }) {
  const { time } = useDates();
  return <bdi className={css.clock}>{time(props.local)}</bdi>;
}

function Warning(props: { programme: Programme; warning: TimeWarning }) {
  const { t, pick } = useI18n();
  const { date } = useDates();
  const side = props.programme.sides.find((side) => side.id === props.warning.side_id);
  return (
    <Notice tone="warn" testId={`warning-${props.warning.code}`}>
      {t(`plan-warning-${props.warning.code}`, {
        side: side ? pick(side.name) : "",
        date: props.warning.date ? date(props.warning.date) : "",
      })}
    </Notice>
  );
}

/** The day of a side as a bar: kind hours shaded, the session on it. */
function DayBar(props: { local: string; minutes: number; from: number; to: number }) {
  const wall = parseWall(props.local);
  if (!wall) return null;
  const start = wall.hour * 60 + wall.minute;
  const share = (minute: number) => `${(minute / 1440) * 100}%`;
  return (
    <div className={css.day} aria-hidden="true">
      <i style={{ insetInlineStart: share(props.from), inlineSize: share(props.to - props.from) }} />
      <b style={{ insetInlineStart: share(start), inlineSize: share(Math.min(props.minutes, 1440 - start)) }} />
    </div>
  );
}
