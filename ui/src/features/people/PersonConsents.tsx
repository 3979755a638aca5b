// What one person agrees to: each question by itself, since when, given how, and everything answered before.

import { useState } from "react";
import type { Person } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, ErrorBanner, Fold, Loaded, Notice, Switch, Tag } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { HelpButton, useHelpTopics, WordsToSay } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { useAnswers } from "./answers";
import css from "./Consents.module.css";
import { CONSENTS, latest, SIGNS } from "./consents";
import { type Given, Manner, USUAL } from "./Manner";
import panel from "./Panel.module.css";
import { useDay } from "./when";

/** The part of the panel about consents. */
export function PersonConsents(props: { person: Person }) {
  const { t, term } = useI18n();
  const day = useDay();
  const { person } = props;
  const [given, setGiven] = useState<Given>(USUAL);
  const { granted, answer } = useAnswers([person]);
  const ledger = useRead("consentLedger", person.id);
  const since = latest(ledger.data ?? []);
  useHelpTopics(["consents", "withdrawal"]);
  return (
    <section className={panel.part} data-testid="consents-part">
      <h3 className="row">
        {t("people-agrees-to")} <HelpButton topic="consents" />
      </h3>
      <Released person={person} />
      <Manner given={given} onChange={setGiven} />
      <p className="muted xs">{t("people-consent-hint")}</p>
      <ul className={css.answers}>
        {CONSENTS.map((kind) => {
          const Sign = SIGNS[kind];
          const record = since[kind];
          return (
            <li key={kind}>
              <Switch
                isSelected={granted(person, kind)}
                onChange={(yes) => answer(person, kind, yes, given)}
                testId={`agrees-${kind}`}
              >
                <Sign className={css.sign} aria-hidden="true" />
                <span className="small">{term("consent", kind)}</span>
              </Switch>
              <div className={css.ask}>
                <WordsToSay
                  topic={`consent-${kind.replaceAll("_", "-")}`}
                  lang={person.language}
                  testId={`ask-${kind}`}
                />
              </div>
              {record && (
                <span className={css.since}>
                  {day(record.recorded_at)}
                  {record.granted && record.expires_at && (
                    <>
                      {" · "}
                      {t("people-stands-until", { date: day(record.expires_at) })}
                    </>
                  )}
                </span>
              )}
              {person.ask_again.includes(kind) && (
                <Tag tone="warn" testId={`again-${kind}`}>
                  {t("people-ask-again")}
                </Tag>
              )}
            </li>
          );
        })}
      </ul>
      {ledger.error && <ErrorBanner error={ledger.error} onRetry={() => void ledger.refetch()} />}
      <Ledger person={person} />
    </section>
  );
}

/** Released summaries that relied on a consent which no longer stands. */
function Released(props: { person: Person }) {
  const { t } = useI18n();
  const { go } = useRouter();
  const releases = useRead("releases", null).data ?? [];
  const count = releases.filter((release) => release.withdrawn.includes(props.person.id)).length;
  if (count === 0) return null;
  return (
    <Notice
      tone="warn"
      testId="withdrawn-releases"
      action={
        <Button onPress={() => go({ screen: "released" })} testId="go-released">
          {t("people-withdrawn-go")}
        </Button>
      }
    >
      {t("people-withdrawn-released", { count })} <HelpButton topic="withdrawal" />
    </Notice>
  );
}

function Ledger(props: { person: Person }) {
  const { t, term } = useI18n();
  const dates = useDates();
  const day = useDay();
  const query = useRead("consentLedger", props.person.id);
  return (
    <Fold title={t("people-ledger", { count: query.data?.length ?? 0 })} testId="ledger">
      <Loaded query={query} lines={2}>
        {(records) =>
          records.length === 0 ? (
            <p className="muted small">{t("people-ledger-none")}</p>
          ) : (
            <ol className={css.ledger}>
              {records.toReversed().map((record) => (
                <li key={record.id}>
                  <Tag tone={record.granted ? "good" : "plain"}>
                    {t(record.granted ? "people-granted" : "people-withdrawn")}
                  </Tag>
                  <span>{term("consent", record.kind)}</span>
                  <span className="muted xs">
                    {dates.here(record.recorded_at)} · {term("consent-manner", record.manner)}
                    {record.witness && ` · ${term("role", record.witness)}`}
                    {record.asked_by && ` · ${t("people-asked-by-role", { role: term("role", record.asked_by) })}`}
                    {record.expires_at && ` · ${t("people-stands-until", { date: day(record.expires_at) })}`}
                  </span>
                  <p className="muted xs" data-testid="ledger-words">
                    {record.wording === "" || !record.question_lang ? (
                      t("people-words-unknown")
                    ) : (
                      <>
                        <Bidi text={record.wording} lang={record.question_lang} />{" "}
                        {t("people-words-version", { version: record.question_version })}
                      </>
                    )}
                  </p>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Fold>
  );
}
