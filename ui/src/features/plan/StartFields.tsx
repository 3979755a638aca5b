// When: typed on either side's clock and calendar, shown at once on every side.
import { useEffect, useRef } from "react";
import type { Programme, TimePreview } from "../../platform";
import { useReadWhen } from "../../platform/queries";
import { Button, Choice, Notice, Select, TextField } from "../../shared/components";
import { formatTime, GREGORIAN_MONTHS, SOLAR_MONTHS } from "../../shared/dates";
import { ERRORS, errorText } from "../../shared/errors";
import { type MessageId, useI18n } from "../../shared/i18n";
import { parseTime } from "../../shared/numbers";
import css from "./Plan.module.css";
import { SideTimes } from "./SideTimes";
import { dayOf, inCalendar, laterBy, type StartDraft, timeOf, wallOf } from "./start";

/** The fields of a start, with what it means on every clock. */
export function StartFields(props: {
  programme: Programme;
  draft: StartDraft;
  minutes: number;
  onChange: (draft: StartDraft) => void;
  onPreview?: (valid: boolean) => void;
}) {
  const i18n = useI18n();
  const { t, term, pick, digits } = i18n;
  const { programme, draft, minutes } = props;
  const change = (some: Partial<StartDraft>) => props.onChange({ ...draft, twice: null, ...some });
  const wall = wallOf(draft);
  const query = useReadWhen(wall !== null, "previewTime", programme.id, draft.anchor, wall ?? "", draft.twice, minutes);
  const months = (draft.calendar === "solar_hijri" ? SOLAR_MONTHS : GREGORIAN_MONTHS).map((month, index) => ({
    id: String(index + 1),
    label: t(`term-month-${month}` as MessageId),
  }));
  // What was shown stays until the next answer, so that nothing jumps while a number is typed.
  const last = useRef<TimePreview | undefined>(undefined);
  if (query.data) last.current = query.data;
  const preview = query.error || wall === null ? undefined : (query.data ?? last.current);
  const { onPreview } = props;
  const valid = wall !== null && query.isSuccess;
  useEffect(() => onPreview?.(valid), [onPreview, valid]);
  const twice = query.error?.code === "local-time-twice" || draft.twice !== null;
  return (
    <div className={css.start}>
      <div className={css.line}>
        <Choice
          label={t("plan-clock-of")}
          value={draft.anchor}
          onChange={(anchor) => {
            const side = programme.sides.find((side) => side.id === anchor);
            props.onChange({ ...inCalendar(draft, side?.calendar ?? draft.calendar, digits), anchor, twice: null });
          }}
          items={programme.sides.map((side) => ({ id: side.id, label: pick(side.name) }))}
          testId="start-side"
        />
        <Choice
          label={t("plan-calendar")}
          value={draft.calendar}
          onChange={(calendar) => props.onChange(inCalendar(draft, calendar, digits))}
          items={(["gregorian", "solar_hijri"] as const).map((id) => ({ id, label: term("calendar", id) }))}
          testId="start-calendar"
        />
      </div>
      <div className={css.date}>
        <TextField
          label={t("plan-day")}
          value={draft.day}
          onChange={(day) => change({ day })}
          error={draft.day !== "" && draft.year !== "" && dayOf(draft) === null ? t("plan-bad-date") : null}
          maxLength={2}
          testId="start-day"
        />
        <Select
          label={t("plan-month")}
          value={String(draft.month)}
          onChange={(month) => change({ month: Number(month) })}
          items={months}
          testId="start-month"
        />
        <TextField
          label={t("plan-year")}
          value={draft.year}
          onChange={(year) => change({ year })}
          maxLength={4}
          testId="start-year"
        />
        <TextField
          label={t("plan-time")}
          value={draft.time}
          onChange={(time) => change({ time })}
          error={draft.time !== "" && parseTime(draft.time) === null ? t("plan-bad-time") : null}
          maxLength={5}
          lang="en"
          testId="start-time"
        />
      </div>
      {query.error && query.error.code !== "local-time-twice" && (
        <Notice tone={ERRORS[query.error.code] === "field" ? "warn" : "danger"} testId="start-error">
          {errorText(i18n, query.error)}
        </Notice>
      )}
      {query.error?.code === "local-time-skipped" && (
        <div className={css.slots}>
          {[-60, 60].map((minutes) => {
            const other = laterBy(draft, minutes, digits);
            return (
              other && (
                <Button
                  key={minutes}
                  onPress={() => change(other)}
                  testId={minutes < 0 ? "start-before" : "start-after"}
                >
                  {t(minutes < 0 ? "plan-skipped-before" : "plan-skipped-after", { time: other.time })}
                </Button>
              )
            );
          })}
        </div>
      )}
      {twice && (
        <Choice
          label={t("plan-twice")}
          value={draft.twice ?? ("" as never)}
          onChange={(twice) => props.onChange({ ...draft, twice })}
          items={[
            { id: "first", label: t("plan-twice-first") },
            { id: "second", label: t("plan-twice-second") },
          ]}
          testId="start-twice"
        />
      )}
      {preview && (
        <>
          <SideTimes programme={programme} sides={preview.sides} minutes={minutes} warnings={preview.warnings} />
          <KindHours
            programme={programme}
            preview={preview}
            draft={draft}
            onPick={(minute) => change({ time: digits(timeOf(minute)) })}
          />
        </>
      )}
    </div>
  );
}

/** Starts on the anchor's clock that are kind to all, to be taken with one press. */
function KindHours(props: {
  programme: Programme;
  preview: TimePreview;
  draft: StartDraft;
  onPick: (minute: number) => void;
}) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const anchor = props.programme.sides.find((side) => side.id === props.draft.anchor);
  if (!anchor) return null;
  const kind = props.preview.kind_starts;
  if (!kind) return <p className="muted small">{t("plan-no-kind-hours")}</p>;
  const time = (minute: number) => formatTime(i18n, { hour: Math.floor(minute / 60), minute: minute % 60 });
  return (
    <div className={css.slots}>
      <p className="muted small">
        {kind.from_minute === kind.to_minute
          ? t("plan-kind-hour", { time: time(kind.from_minute), side: pick(anchor.name) })
          : t("plan-kind-hours", {
              from: time(kind.from_minute),
              to: time(kind.to_minute),
              side: pick(anchor.name),
            })}
      </p>
      {kind.offered.map((minute) => (
        <Button
          key={minute}
          onPress={() => props.onPick(minute)}
          isDisabled={wallOf(props.draft)?.slice(11, 16) === timeOf(minute)}
          label={t("plan-kind-take", { time: time(minute) })}
          testId={`kind-${timeOf(minute)}`}
        >
          <bdi className="num">{time(minute)}</bdi>
        </Button>
      ))}
    </div>
  );
}
