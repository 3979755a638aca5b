// Where a person’s name stands in everything that is stored: shown before anything of it changes.
import type { NamePlace, PlaceAnswer } from "../../platform";
import { Bidi, Select, Tag, TextField } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import css from "./Panel.module.css";

/** Places shown one by one; the rest is settled as all are. */
const SHOWN = 100;
const HOWS = ["replace", "take_out", "leave"] as const;
type How = (typeof HOWS)[number];

/** The places. With `onChange` each can be settled by itself. */
export function Places(props: {
  places: readonly NamePlace[];
  answers?: ReadonlyMap<string, PlaceAnswer>;
  onChange?: (key: string, answer: PlaceAnswer) => void;
}) {
  const { t, term } = useI18n();
  const { places, onChange } = props;
  return (
    <>
      <p data-testid="places-count">{t("people-places", { count: places.length })}</p>
      <ul className={css.places} data-testid="places">
        {places.slice(0, SHOWN).map((place) => {
          const answer = props.answers?.get(place.key) ?? { how: "replace" as const };
          return (
            <li key={place.key} data-testid={`place-${place.kind}`}>
              <p className="row wrap">
                <Tag>{term("place", place.kind)}</Tag>
                {place.elsewhere && <Tag tone="warn">{t("people-place-elsewhere")}</Tag>}
                {!place.changeable && <Tag tone="danger">{t("people-place-lasting")}</Tag>}
              </p>
              <p dir={place.lang === "fa" ? "rtl" : "ltr"} lang={place.lang}>
                <Bidi text={place.before} lang={place.lang} />
                <mark>
                  <Bidi text={place.text} lang={place.lang} />
                </mark>
                <Bidi text={place.after} lang={place.lang} />
              </p>
              {onChange && place.changeable && (
                <Select<How>
                  label={t("people-place-answer")}
                  hideLabel
                  value={answer.how}
                  items={HOWS.map((how) => ({
                    id: how,
                    label: t(`receipt-answer-${how.replace("_", "-")}` as ANSWER),
                  }))}
                  onChange={(how) => onChange(place.key, how === "leave" ? { how, reason: "" } : { how })}
                  testId="place-answer"
                />
              )}
              {onChange && answer.how === "leave" && (
                <TextField
                  label={t("people-place-reason")}
                  value={answer.reason}
                  onChange={(reason) => onChange(place.key, { how: "leave", reason })}
                  testId="place-reason"
                />
              )}
            </li>
          );
        })}
      </ul>
      {places.length > SHOWN && <p className="muted xs">{t("people-places-more", { count: places.length - SHOWN })}</p>}
    </>
  );
}

type ANSWER = "receipt-answer-replace" | "receipt-answer-take-out" | "receipt-answer-leave";
