// The list of keys, one `?` away.
import { Dialog, Kbd } from "../shared/components";
import { type MessageId, useI18n } from "../shared/i18n";
import css from "./Shell.module.css";

const KEYS: { title: MessageId; keys: [string, MessageId][] }[] = [
  {
    title: "app-keys-everywhere",
    keys: [
      ["Ctrl K", "app-keys-find"],
      ["Ctrl L", "app-keys-lock"],
      ["Alt ←", "app-keys-back"],
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
      ["Space", "app-keys-next"],
      ["I", "app-keys-interpreter"],
      ["P", "app-keys-pause"],
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
  const { t } = useI18n();
  return (
    <Dialog title={t("app-keys-title")} isOpen={props.isOpen} onClose={props.onClose} testId="keys-help">
      {KEYS.map((group) => (
        <section key={group.title}>
          <h3>{t(group.title)}</h3>
          <dl className={css.keys}>
            {group.keys.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <Kbd keys={keys} />
                  <span className="visually-hidden">{keys}</span>
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
