// One side of a programme: name, clock, days of rest, kind hours, calendar.
import { Trash2 } from "lucide-react";
import { useRef } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { oneOf, rules, type SideDraft, type Weekday } from "../../platform";
import { useRead } from "../../platform/queries";
import { BilingualField, Choice, ComboBox, IconButton, Select } from "../../shared/components";
import { formatTime } from "../../shared/dates";
import { useI18n } from "../../shared/i18n";
import { zoneNames } from "../../shared/zone";
import { zoneItems } from "../../shared/zone-names";
import css from "./Programmes.module.css";

/** In the order of the week that Persian begins with; English readers know it as well. */
const WEEK: Weekday[] = ["sat", "sun", "mon", "tue", "wed", "thu", "fri"];

/** The fields of a side. Habits follow the zone until somebody changed them. */
export function SideEditor(props: {
  position: number;
  side: SideDraft;
  onChange: (side: SideDraft) => void;
  onRemove: (() => void) | null;
}) {
  const i18n = useI18n();
  const { t, term, lang } = i18n;
  const { side } = props;
  const touched = useRef(side.id !== null);
  const zones = useRead("zones").data ?? zoneNames();
  const change = (some: Partial<SideDraft>) => props.onChange({ ...side, ...some });
  const choose = (zone: string) => {
    if (touched.current) return change({ zone });
    const { weekend, calendar } = oneOf(rules.iranian_zones, zone) ? rules.new_side_in_iran : rules.new_side;
    change({ zone, weekend: [...weekend], calendar });
  };
  const hours = Array.from({ length: 49 }, (_, half) => half * 30).map((minute) => ({
    id: String(minute),
    label: formatTime(i18n, { hour: Math.floor(minute / 60), minute: minute % 60 }),
  }));
  const { from_minute, to_minute } = side.humane_hours;
  return (
    <fieldset className={css.side} data-side={props.position} data-testid={`side-${props.position}`}>
      <legend>
        <span>{t("programmes-side", { number: props.position })}</span>
        {props.onRemove && (
          <IconButton label={t("programmes-side-remove")} icon={<Trash2 />} onPress={props.onRemove} danger />
        )}
      </legend>
      <BilingualField
        label={t("programmes-side-name")}
        value={side.name}
        onChange={(name) => change({ name })}
        testId={`side-${props.position}-name`}
      />
      <ComboBox
        key={lang}
        label={t("programmes-side-zone")}
        value={side.zone === "" ? null : side.zone}
        onChange={choose}
        items={zoneItems(zones, lang)}
        hint={t("programmes-side-zone-hint")}
        testId={`side-${props.position}-zone`}
      />
      <div className={css.weekend}>
        <span className={css.label}>{t("programmes-side-weekend")}</span>
        <ToggleButtonGroup
          aria-label={t("programmes-side-weekend")}
          selectionMode="multiple"
          selectedKeys={side.weekend}
          onSelectionChange={(keys) => {
            touched.current = true;
            change({ weekend: WEEK.filter((day) => keys.has(day)) });
          }}
          className={css.days}
        >
          {WEEK.map((day) => (
            <ToggleButton key={day} id={day} className={css.day} data-testid={`side-${props.position}-${day}`}>
              {term("weekday", `${day}-short`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <div className={css.grid}>
        <Select
          label={t("programmes-side-from")}
          value={String(from_minute)}
          onChange={(from) => change({ humane_hours: { from_minute: Number(from), to_minute } })}
          items={hours}
          hint={t("programmes-side-hours-hint")}
          testId={`side-${props.position}-from`}
        />
        <Select
          label={t("programmes-side-to")}
          value={String(to_minute)}
          onChange={(to) => change({ humane_hours: { from_minute, to_minute: Number(to) } })}
          items={hours}
          error={from_minute >= to_minute ? t("programmes-side-hours-wrong") : null}
          testId={`side-${props.position}-to`}
        />
      </div>
      <Choice
        label={t("programmes-side-calendar")}
        value={side.calendar}
        onChange={(calendar) => {
          touched.current = true;
          change({ calendar });
        }}
        items={(["gregorian", "solar_hijri"] as const).map((id) => ({ id, label: term("calendar", id) }))}
        testId={`side-${props.position}-calendar`}
      />
    </fieldset>
  );
}
