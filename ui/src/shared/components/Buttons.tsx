// The row of buttons that ends a form or a dialog: what leaves it first, the main act last.
import type { ReactNode } from "react";
import css from "./Buttons.module.css";

/** The row. `aside` stands at its start: what is still missing, or another way. */
export function Buttons(props: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className={css.buttons}>
      {props.aside && <div className={css.aside}>{props.aside}</div>}
      {props.children}
    </div>
  );
}
