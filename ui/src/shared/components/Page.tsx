// The frame of a screen: a title that takes the focus when one arrives, acts beside it, room below.
import { type ReactNode, useEffect, useRef } from "react";
import { announce } from "../live-region";
import { useRouter } from "../router";
import css from "./Page.module.css";

/** A screen with a title. */
export function Page(props: {
  title: ReactNode;
  /** Beside the title: tags. */
  marks?: ReactNode;
  /** At the end of the title's line: buttons, the main one last. */
  actions?: ReactNode;
  /** Under the title, in a quieter voice. */
  lead?: ReactNode;
  /** A second column at the end of the line. */
  aside?: ReactNode;
  asideLabel?: string;
  children: ReactNode;
  wide?: boolean;
  testId?: string;
}) {
  return (
    <div className={`${css.page} ${props.aside ? css.split : ""}`} data-testid={props.testId}>
      <div className={`${css.main} ${props.wide || props.aside ? css.wide : ""}`}>
        <header className={css.head}>
          <ScreenTitle>{props.title}</ScreenTitle>
          {props.marks}
          <span className="spacer" />
          {props.actions && <div className={css.actions}>{props.actions}</div>}
        </header>
        {props.lead && <div className={css.lead}>{props.lead}</div>}
        {props.children}
      </div>
      {props.aside && (
        <aside className={css.aside} aria-label={props.asideLabel}>
          {props.aside}
        </aside>
      )}
    </div>
  );
}

/** The heading of a screen. Takes the focus after a move, so that the keyboard and a screen reader arrive with it. */
export function ScreenTitle(props: { children: ReactNode }) {
  const { moves } = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedWith = useRef(0);
  useEffect(() => {
    const active = document.activeElement;
    const free = !active || active === document.body || !(active.closest("main") && active.matches("input, textarea"));
    if (moves > arrivedWith.current && free) {
      heading.current?.focus({ preventScroll: true });
      announce(heading.current?.textContent ?? "");
    }
    arrivedWith.current = moves;
  }, [moves]);
  return (
    <h1 ref={heading} tabIndex={-1} className={css.title} data-testid="screen-title">
      {props.children}
    </h1>
  );
}

/** A part of a screen with its own heading. */
export function Section(props: { title: ReactNode; actions?: ReactNode; children: ReactNode; testId?: string }) {
  return (
    <section className={css.section} data-testid={props.testId}>
      <div className={css.sectionHead}>
        <h2>{props.title}</h2>
        <span className="spacer" />
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}
