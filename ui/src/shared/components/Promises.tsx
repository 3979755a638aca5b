// What was promised, each with whose it is and when it is due; a box marks it as kept.
import { type Action, api, type Side } from "../../platform";
import { useDates } from "../dates";
import { useI18n } from "../i18n";
import { Bidi } from "./Bidi";
import { Checkbox } from "./Fields";
import { SideTag } from "./Marks";
import css from "./Promises.module.css";
import { useToasts } from "./Toast";

/** Promises in rows. Marking one as kept can be taken back at once. */
export function Promises(props: {
  actions: readonly Action[];
  /** The sides that may owe them. */
  sides: readonly Side[];
  /** What to say where there are none. */
  none: string;
  testId?: string;
}) {
  const { t, pick } = useI18n();
  const dates = useDates();
  const toasts = useToasts();
  const mark = async (id: string, done: boolean) => {
    try {
      await api.setActionDone(id, done);
      if (done) toasts.show({ text: t("app-promise-marked"), undo: () => void mark(id, false) });
    } catch (error) {
      toasts.fail(error);
    }
  };
  if (props.actions.length === 0) return <p className="muted small">{props.none}</p>;
  return (
    <ul className={css.promises}>
      {props.actions.map((action) => {
        const done = action.done_at !== null;
        return (
          <li key={action.id}>
            <Checkbox
              isSelected={done}
              onChange={(done) => void mark(action.id, done)}
              label={t("app-promise-kept", { text: pick(action.text) })}
              testId={props.testId ?? "promise-kept"}
            />
            <span className={css.promise}>
              <span className={`${css.text} ${done ? css.kept : ""}`}>
                <Bidi text={pick(action.text)} />
              </span>
              {action.due_on && (
                <span className="muted xs">{t("app-promise-due", { date: dates.date(action.due_on, "short") })}</span>
              )}
              {action.owner_side_id === null ? (
                <span className="muted xs">{t("app-promise-of-all")}</span>
              ) : (
                <SideTag side={props.sides.find((side) => side.id === action.owner_side_id)} />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
