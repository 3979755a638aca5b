// Keys as they are printed on a keyboard; their names stay Latin in both languages.
import css from "./Kbd.module.css";

/** One or more keys pressed together: `Ctrl K`. */
export function Kbd(props: { keys: string }) {
  return (
    <span aria-hidden="true">
      <kbd className={css.kbd} dir="ltr">
        {props.keys}
      </kbd>
    </span>
  );
}
