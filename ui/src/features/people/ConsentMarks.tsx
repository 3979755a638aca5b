// Ten answers in one short row: a sign where the answer is yes, a dot where it is not, always in the same places.
import { Fragment } from "react";
import type { ConsentKind } from "../../platform";
import { Fold } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import css from "./Consents.module.css";
import { CONSENTS, SIGNS } from "./consents";

/** The row of one person. The names of the questions are spoken, and shown by the pointer. */
export function ConsentMarks(props: { granted: readonly ConsentKind[] }) {
  const { t, term, lang } = useI18n();
  const yes = CONSENTS.filter((kind) => props.granted.includes(kind));
  const spoken =
    yes.length === 0
      ? t("people-consents-none")
      : t("people-consents-spoken", {
          count: yes.length,
          all: CONSENTS.length,
          list: yes.map((kind) => term("consent", kind)).join(lang === "fa" ? "، " : ", "),
        });
  return (
    <span className={css.marks} role="img" aria-label={spoken} data-testid="consent-marks">
      {CONSENTS.map((kind) => {
        const Sign = SIGNS[kind];
        const granted = props.granted.includes(kind);
        return (
          <span
            key={kind}
            className={granted ? css.yes : css.no}
            title={t(granted ? "people-mark-yes" : "people-mark-no", { consent: term("consent", kind) })}
          >
            {granted && <Sign aria-hidden="true" />}
          </span>
        );
      })}
    </span>
  );
}

/** The signs alone, over the column they explain. */
export function ConsentHeads() {
  const { term } = useI18n();
  return (
    <span className={css.marks} aria-hidden="true">
      {CONSENTS.map((kind) => {
        const Sign = SIGNS[kind];
        return (
          <span key={kind} className={css.head} title={term("consent", kind)}>
            <Sign />
          </span>
        );
      })}
    </span>
  );
}

/** What each sign stands for. */
export function ConsentLegend() {
  const { t, term } = useI18n();
  return (
    <Fold title={t("people-legend")} testId="consent-legend">
      <dl className={css.legend}>
        {CONSENTS.map((kind) => {
          const Sign = SIGNS[kind];
          return (
            <Fragment key={kind}>
              <dt className={css.yes}>
                <Sign aria-hidden="true" />
              </dt>
              <dd>{term("consent", kind)}</dd>
            </Fragment>
          );
        })}
        <dt className={css.no} />
        <dd>{t("people-legend-no")}</dd>
      </dl>
    </Fold>
  );
}
