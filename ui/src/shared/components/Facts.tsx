// What can be said in numbers: each large, with its word under it.
import type { ReactNode } from "react";
import { HelpButton } from "../help";
import css from "./Facts.module.css";

interface Fact {
  value: ReactNode;
  word: string;
  /** The section of the guide about it. */
  help?: string;
  /** In smaller letters under the word: what the number is made of. */
  detail?: ReactNode;
  /** Something to look after. */
  bad?: boolean;
}

/** Some numbers side by side. */
export function Facts(props: { facts: readonly Fact[]; testId?: string }) {
  return (
    <dl className={css.facts} data-testid={props.testId}>
      {props.facts.map((fact) => (
        <div key={fact.word} data-bad={fact.bad || undefined}>
          <dd>{fact.value}</dd>
          <dt>
            {fact.word} {fact.help && <HelpButton topic={fact.help} />}
          </dt>
          {fact.detail && <dd className={css.detail}>{fact.detail}</dd>}
        </div>
      ))}
    </dl>
  );
}
