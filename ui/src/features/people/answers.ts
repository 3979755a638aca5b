// Giving answers one by one: what was pressed shows at once, and goes back when it could not be written.
import { useEffect, useRef, useState } from "react";
import { api, type ConsentKind, type Person } from "../../platform";
import { useToasts } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { type Given, recorded } from "./Manner";

/** What people agree to, with the answers that are on their way. */
export interface Answers {
  granted: (person: Person, kind: ConsentKind) => boolean;
  /** Adds an answer to the ledger. Answers are written in the order they are given. */
  answer: (person: Person, kind: ConsentKind, granted: boolean, given: Given) => void;
}

const keyOf = (id: string, kind: ConsentKind) => `${id} ${kind}`;

/** Answers of the people of a roster. */
export function useAnswers(people: readonly Person[]): Answers {
  const { t } = useI18n();
  const toasts = useToasts();
  const [coming, setComing] = useState<ReadonlyMap<string, boolean>>(new Map());
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    // What the roster says now needs no standing in for.
    setComing((coming) => {
      if (coming.size === 0) return coming;
      const rest = new Map(coming);
      for (const person of people)
        for (const [key, granted] of coming) {
          const [id, kind] = key.split(" ");
          if (id === person.id && person.consents.includes(kind as ConsentKind) === granted) rest.delete(key);
        }
      return rest.size === coming.size ? coming : rest;
    });
  }, [people]);
  const forget = (key: string) => setComing((coming) => new Map([...coming].filter(([other]) => other !== key)));
  return {
    granted: (person, kind) => coming.get(keyOf(person.id, kind)) ?? person.consents.includes(kind),
    answer: (person, kind, granted, given) => {
      const key = keyOf(person.id, kind);
      setComing((coming) => new Map(coming).set(key, granted));
      last.current = last.current
        .then(() => api.recordConsents(person.id, [{ kind, granted, ...recorded(given) }]))
        .then(
          () => announce(t("people-consent-saved")),
          (error) => {
            forget(key);
            toasts.fail(error);
          },
        );
    },
  };
}
