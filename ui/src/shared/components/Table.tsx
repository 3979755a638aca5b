// The one table of the window: quiet headings, a line under each row, wider than its place only where it must be.
import type { HTMLAttributes, ReactNode, Ref } from "react";
import css from "./Table.module.css";

interface Column {
  /** Tells columns apart; the label where that is a text. */
  id?: string;
  label: ReactNode;
  /** The label is spoken but not shown. */
  hidden?: boolean;
  /** Numbers stand at the end. */
  end?: boolean;
  /** The side whose colour the heading has. */
  side?: number;
  className?: string;
}

/** A table; its rows are its children. It scrolls along itself unless it is told that it `fits`, so that headings may stick. */
export function Table(
  props: {
    columns: readonly Column[];
    children: ReactNode;
    /** The rows come in groups that bring their own bodies. */
    grouped?: boolean;
    fits?: boolean;
    className?: string;
    testId?: string;
    ref?: Ref<HTMLTableElement>;
  } & Pick<HTMLAttributes<HTMLTableElement>, "onKeyDown" | "onFocus" | "dir" | "lang">,
) {
  const { columns, children, grouped, fits, className, testId, ...rest } = props;
  const table = (
    <table className={`${css.table} ${className ?? ""}`} data-testid={testId} {...rest}>
      {columns.length > 0 && (
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id ?? String(column.label)}
                scope="col"
                data-side={column.side}
                className={[column.end && css.end, column.side && css.side, column.className].filter(Boolean).join(" ")}
              >
                {column.hidden ? <span className="visually-hidden">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      {grouped ? children : <tbody>{children}</tbody>}
    </table>
  );
  return fits ? table : <div className={css.frame}>{table}</div>;
}
