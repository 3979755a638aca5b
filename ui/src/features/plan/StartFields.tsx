// When: typed on either side's clock and calendar, shown at once on every side.
import { useEffect } from "react";
import type { Programme, TimePreview } from "../../platform";
import { useReadWhen } from "../../platform/queries";
import { Choice, Notice, Select, TextField } from "../../shared/components";
import { formatTime, GREGORIAN_MONTHS, SOLAR_MONTHS } from "../../shared/dates";
import { ERRORS, errorText } from "../../shared/errors";
import { type MessageId, useI18n } from "../../shared/i18n";
import { parseTime } from "../../shared/numbers";
import { offsetOf } from "../../shared/zone";
import css from "./Plan.module.css";
import { SideTimes } from "./SideTimes";
import { dayOf, inCalendar, kindStarts, type StartDraft, wallOf } from "./start";

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
  const preview = query.error ? undefined : query.data;
  const { onPreview } = props;
  const valid = wall !== null && !query.error;
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
          <KindHours programme={programme} preview={preview} anchor={draft.anchor} minutes={minutes} />
        </>
      )}
    </div>
  );
}

function KindHours(props: { programme: Programme; preview: TimePreview; anchor: string; minutes: number }) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const { sides } = props.programme;
  const offset = (id: string) => offsetOf(props.preview.sides.find((side) => side.side_id === id)?.local ?? "") ?? 0;
  const shifts = sides.map((side) => offset(side.id) - offset(props.anchor));
  const kind = kindStarts(
    sides.map((side) => side.humane_hours),
    shifts,
    props.minutes,
  );
  const anchor = sides.find((side) => side.id === props.anchor);
  if (!anchor) return null;
  const time = (minute: number) => formatTime(i18n, { hour: Math.floor(minute / 60), minute: minute % 60 });
  return (
    <p className="muted small">
      {kind
        ? t("plan-kind-hours", { from: time(kind.from), to: time(kind.to), side: pick(anchor.name) })
        : t("plan-no-kind-hours")}
    </p>
  );
}
