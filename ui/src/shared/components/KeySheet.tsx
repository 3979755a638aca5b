// A recovery key as a sheet to copy by hand.
import type { ReactNode } from "react";
import css from "./KeySheet.module.css";

/** The key in groups, under a line that says whose it is. */
export function KeySheet(props: { recoveryKey: string; children?: ReactNode }) {
  return (
    <div className={css.sheet}>
      {props.children && <p className="small">{props.children}</p>}
      <output className={css.key} dir="ltr" data-testid="recovery-key">
        {props.recoveryKey.split("-").map((group, index, all) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move.
          <span key={index}>
            {group}
            {index < all.length - 1 && "-"}
          </span>
        ))}
      </output>
    </div>
  );
}
