// What is there on request: a line that opens.
import type { ReactNode } from "react";
import css from "./Fold.module.css";

/** Something behind its title. */
export function Fold(props: { title: ReactNode; children: ReactNode; testId?: string; titleTestId?: string }) {
  return (
    <details className={css.fold} data-testid={props.testId}>
      <summary data-testid={props.titleTestId}>{props.title}</summary>
      {props.children}
    </details>
  );
}
