// Short messages that say what happened, with a way back where there is one.
import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import { toAppError } from "../../platform";
import { errorText } from "../errors";
import { useI18n } from "../i18n";
import { announce } from "../live-region";
import { Button, IconButton } from "./Button";
import css from "./Toast.module.css";

/** Something that happened. */
export interface ToastMessage {
  text: string;
  /** Takes it back. */
  undo?: () => void;
  tone?: "plain" | "bad";
}

interface Toasts {
  show: (toast: ToastMessage) => void;
  /** Says what went wrong, in words. */
  fail: (error: unknown) => void;
}

const Context = createContext<Toasts | null>(null);
const STAYS_MS = 7000;

/** Shows toasts over everything inside; at most three at a time. */
export function ToastProvider(props: { children: ReactNode }) {
  const i18n = useI18n();
  const [toasts, setToasts] = useState<(ToastMessage & { id: number })[]>([]);
  const next = useRef(1);
  const close = useCallback((id: number) => setToasts((toasts) => toasts.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (toast: ToastMessage) => {
      const id = next.current++;
      setToasts((toasts) => [...toasts.slice(-2), { ...toast, id }]);
      announce(toast.text);
      // Bad news stays until it is read.
      if (toast.tone !== "bad") setTimeout(() => close(id), STAYS_MS);
    },
    [close],
  );
  const value = useMemo<Toasts>(
    () => ({ show, fail: (error) => show({ text: errorText(i18n, toAppError(error)), tone: "bad" }) }),
    [show, i18n],
  );
  return (
    <Context.Provider value={value}>
      {props.children}
      <section className={css.region} aria-label={i18n.t("app-messages")}>
        {toasts.map((toast) => (
          <div key={toast.id} className={`${css.toast} ${toast.tone === "bad" ? css.bad : ""}`} data-testid="toast">
            <span className={css.text}>{toast.text}</span>
            {toast.undo && (
              <Button
                variant="quiet"
                testId="toast-undo"
                onPress={() => {
                  toast.undo?.();
                  close(toast.id);
                }}
              >
                {i18n.t("app-undo")}
              </Button>
            )}
            <IconButton label={i18n.t("app-close")} icon={<X />} onPress={() => close(toast.id)} />
          </div>
        ))}
      </section>
    </Context.Provider>
  );
}

/** Shows what happened. */
export function useToasts(): Toasts {
  const value = useContext(Context);
  if (!value) throw new Error("useToasts outside of ToastProvider");
  return value;
}
