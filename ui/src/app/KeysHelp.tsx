// The list of keys, one `?` away.
import { Dialog, Kbd } from "../shared/components";
import { type MessageId, useI18n } from "../shared/i18n";
import css from "./Shell.module.css";

/** The key of the way back points back: to the start of a line, which is on the right in Persian. */
const BACK = { ltr: "Alt ←", rtl: "Alt →" };

const KEYS: { title: MessageId; keys: [string, MessageId][] }[] = [
  {
    title: "app-keys-everywhere",
    keys: [
      ["Ctrl K", "app-keys-find"],
      ["Ctrl L", "app-keys-lock"],
      [BACK.ltr, "app-keys-back"],
      ["F1", "help-title"],
      ["?", "app-keys-help"],
      ["Esc", "app-keys-close"],
    ],
  },
  {
    title: "app-keys-live",
    keys: [
      ["Enter", "app-keys-save-note"],
      ["Shift Enter", "app-keys-new-line"],
      ["Alt 1 … Alt 9", "app-keys-kind"],
      ["Alt S", "app-keys-speaker-said"],
      ["Space / Ctrl Enter", "app-keys-next"],
      ["I / Alt I", "app-keys-interpreter"],
      ["P / Alt P", "app-keys-pause"],
      ["B / Alt B", "app-keys-next-part"],
      ["N / Alt N", "app-keys-note"],
      ["Q / Alt Q", "app-keys-people"],
      ["Ctrl Z", "app-keys-undo"],
    ],
  },
  {
    title: "app-keys-plan",
    keys: [["Alt ↑ / Alt ↓", "app-keys-move"]],
  },
];

/** All keys, by where they work. */
export function KeysHelp(props: { isOpen: boolean; onClose: () => void }) {
  const { t, dir } = useI18n();
  const shown = (keys: string) => (keys === BACK.ltr ? BACK[dir] : keys);
  return (
    <Dialog title={t("app-keys-title")} isOpen={props.isOpen} onClose={props.onClose} testId="keys-help">
      {KEYS.map((group) => (
        <section key={group.title}>
          <h3>{t(group.title)}</h3>
          <dl className={css.keys}>
            {group.keys.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <Kbd keys={shown(keys)} />
                  <span className="visually-hidden">{shown(keys)}</span>
                </dt>
                <dd>{t(what)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
