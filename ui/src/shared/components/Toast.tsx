// Short messages that say what happened, with a way back where there is one.
import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { toAppError } from "../../platform";
import { errorText } from "../errors";
import { useI18n } from "../i18n";
import { announce } from "../live-region";
import { Button, IconButton } from "./Button";
import css from "./Toast.module.css";

/** Something that happened. */
interface ToastMessage {
  text: string;
  /** Takes it back. */
  undo?: () => void;
  tone?: "plain" | "bad";
}

type Shown = ToastMessage & { id: number };

interface Toasts {
  show: (toast: ToastMessage) => void;
  /** Says what went wrong, in words. */
  fail: (error: unknown) => void;
}

const Context = createContext<Toasts | null>(null);
/** How long good news stays, unless a hand or the focus is on it. */
export const STAYS_MS = 7000;
const AT_ONCE = 2;

/** Adds a message. The same one stands there once, and room is made by letting go of good news before bad. */
function added(toasts: readonly Shown[], toast: Shown): Shown[] {
  // A way back belongs to one deed, though the words are the same.
  const rest = toasts.filter((other) => other.text !== toast.text || other.undo);
  while (rest.length >= AT_ONCE) {
    const good = rest.findIndex((other) => other.tone !== "bad");
    rest.splice(Math.max(0, good), 1);
  }
  return [...rest, toast];
}

/** Shows messages under everything inside, at most two at a time. */
export function ToastProvider(props: { children: ReactNode }) {
  const i18n = useI18n();
  const [toasts, setToasts] = useState<Shown[]>([]);
  const next = useRef(1);
  const close = useCallback((id: number) => setToasts((toasts) => toasts.filter((toast) => toast.id !== id)), []);
  const show = useCallback((toast: ToastMessage) => {
    const id = next.current++;
    setToasts((toasts) => added(toasts, { ...toast, id }));
    announce(toast.text);
  }, []);
  const value = useMemo<Toasts>(
    () => ({ show, fail: (error) => show({ text: errorText(i18n, toAppError(error)), tone: "bad" }) }),
    [show, i18n],
  );
  return (
    <Context.Provider value={value}>
      <div className={css.window}>
        <div className={css.inside}>{props.children}</div>
        <section className={css.region} aria-label={i18n.t("app-messages")}>
          {toasts.map((toast) => (
            <Toast key={toast.id} toast={toast} onClose={close} />
          ))}
        </section>
      </div>
    </Context.Provider>
  );
}

function Toast(props: { toast: Shown; onClose: (id: number) => void }) {
  const { t } = useI18n();
  const { toast, onClose } = props;
  const bad = toast.tone === "bad";
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // Bad news stays until it is read.
    if (bad || held) return;
    const timer = setTimeout(() => onClose(toast.id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [bad, held, toast.id, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is at it.
    <div
      className={`${css.toast} ${bad ? css.bad : ""}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      data-testid="toast"
    >
      <span className={css.text}>{toast.text}</span>
      {toast.undo && (
        <Button
          variant="quiet"
          testId="toast-undo"
          onPress={() => {
            toast.undo?.();
            onClose(toast.id);
          }}
        >
          {t("app-undo")}
        </Button>
      )}
      <IconButton label={t("app-close")} icon={<X />} onPress={() => onClose(toast.id)} />
    </div>
  );
}

/** Shows what happened. */
export function useToasts(): Toasts {
  const value = useContext(Context);
  if (!value) throw new Error("useToasts outside of ToastProvider");
  return value;
}
