// From an empty workspace to the first release: the main job in seven steps, ticked from what is really there.
import { Check } from "lucide-react";
import type { SessionState } from "../../platform";
import { useRead, useReadWhen } from "../../platform/queries";
import { Button } from "../../shared/components";
import { type MessageId, useI18n } from "../../shared/i18n";
import { placeOfSession, type Route, useRouter } from "../../shared/router";
import css from "./Today.module.css";

const STEPS = ["programme", "roster", "consents", "session", "live", "summary", "release"] as const;
type Step = (typeof STEPS)[number];

const HELD: readonly SessionState[] = ["closed", "summarised", "archived"];

/** What is done, and where each step is taken; none until everything is known, or once a summary was released. */
function useSteps(): { done: Record<Step, boolean>; places: Record<Step, Route | null> } | null {
  const programmes = useRead("programmes").data;
  const sessions = useRead("sessions", null).data;
  const releases = useRead("releases", null).data;
  const programme = programmes?.[0];
  const people = useReadWhen(programme !== undefined, "people", programme?.id ?? "").data;
  const held = sessions?.findLast((session) => HELD.includes(session.state));
  const summary = useReadWhen(held !== undefined, "summary", held?.id ?? "");
  if (!programmes || !sessions || !releases || releases.length > 0) return null;
  if (programme && !people) return null;
  const session = held ?? sessions.find((session) => session.state === "live") ?? sessions[0];
  const unasked = people?.find((person) => person.consents.length === 0);
  const roster: Route | null = programme ? { screen: "people", programme: programme.id } : null;
  const writing: Route | null = held ? { screen: "summary", session: held.id } : null;
  return {
    done: {
      programme: programmes.some((programme) => programme.sides.length >= 2),
      roster: (people?.length ?? 0) > 0,
      // Whoever came was asked before.
      consents: ((people?.length ?? 0) > 0 && !unasked) || held !== undefined,
      session: sessions.length > 0,
      live: held !== undefined,
      summary: summary.data !== undefined,
      release: false,
    },
    places: {
      programme: { screen: "edit-programme" },
      roster,
      consents: roster && unasked ? { screen: "people", programme: programme?.id, person: unasked.id } : roster,
      session: programme ? { screen: "new-session", programme: programme.id } : null,
      live: session ? placeOfSession(session) : null,
      summary: writing,
      release: summary.data ? writing : null,
    },
  };
}

/** The steps, with one button each; nothing once a first summary was released. */
export function Steps() {
  const { t, n } = useI18n();
  const { go } = useRouter();
  const steps = useSteps();
  if (!steps) return null;
  const { done, places } = steps;
  const next = STEPS.find((step) => !done[step]);
  const count = STEPS.filter((step) => done[step]).length;
  return (
    <section className={css.steps} aria-labelledby="steps-title" data-testid="steps">
      <h2 id="steps-title">{t("help-steps")}</h2>
      <p className="muted small">
        {count === 0 ? t("help-steps-lead") : t("help-steps-done", { done: count, count: STEPS.length })}
      </p>
      <ol>
        {STEPS.map((step, index) => {
          const place = places[step];
          const state = done[step] ? "done" : step === next ? "next" : "later";
          return (
            <li
              key={step}
              data-state={state}
              aria-current={state === "next" ? "step" : undefined}
              data-testid={`step-${step}`}
            >
              <span className={css.mark}>
                {done[step] ? <Check aria-hidden="true" /> : <bdi aria-hidden="true">{n(index + 1)}</bdi>}
              </span>
              <span className={css.stepText}>
                <b>
                  {state !== "later" && (
                    <span className="visually-hidden">
                      {t(state === "done" ? "help-step-is-done" : "help-step-is-next")}:{" "}
                    </span>
                  )}
                  {t(`help-step-${step}` as MessageId)}
                </b>
                <span className="muted small">{t(`help-step-${step}-text` as MessageId)}</span>
              </span>
              {!done[step] && (
                <Button
                  variant={state === "next" ? "primary" : "plain"}
                  isDisabled={!place}
                  onPress={() => {
                    if (place) go(place);
                  }}
                  testId={step === "programme" ? "new-programme" : `do-${step}`}
                >
                  {t(`help-step-${step}-act` as MessageId)}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
