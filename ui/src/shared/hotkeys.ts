// Keys that work anywhere on a screen, and never steal what is being typed.
import { useEffect, useRef } from "react";

/** What a key does; returning `false` lets the key go on. */
export type KeyAction = (event: KeyboardEvent) => unknown;

const CODES: Record<string, string> = { Space: "space", Slash: "?", Comma: "," };

/** The names an event answers to: by the character typed, and by the place of the key, so that a Persian layout works too. */
export function namesOf(event: KeyboardEvent): string[] {
  const mods = `${event.ctrlKey || event.metaKey ? "ctrl+" : ""}${event.altKey ? "alt+" : ""}`;
  const shift = event.shiftKey ? "shift+" : "";
  const key = event.key === " " ? "space" : event.key.toLowerCase();
  const names = new Set([mods + shift + key, mods + key]);
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  const place = letter ?? digit ?? CODES[event.code];
  if (place && !(event.code === "Slash" && !event.shiftKey)) names.add(mods + (place === "?" ? "" : shift) + place);
  return [...names];
}

/** Nobody types with these. */
const FUNCTION_KEY = /^F\d+$/;

/** Whether something is being typed or a control uses plain keys. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest("input, textarea, select, [role=textbox], [role=spinbutton]") !== null
  );
}

function pressesSpace(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      "button, a[href], summary, [role=button], [role=option], [role=tab], [role=menuitem], [role=row], [role=checkbox], [role=radio]",
    ) !== null
  );
}

/**
 * Runs the action of a key while the component is on screen.
 * Names: `ctrl+k`, `alt+1`, `space`, `i`, `?`, `f1`, `escape`. Letters and signs without Ctrl or Alt do nothing while something is typed
 * or a dialog is open; `space` and `enter` also not while a button has the focus.
 */
export function useHotkeys(keys: Record<string, KeyAction>, enabled = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!enabled) return;
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = namesOf(event).find((name) => name in latest.current);
      if (!name) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !FUNCTION_KEY.test(event.key);
      if (plain && (typing(event.target) || document.querySelector("[role=dialog], [role=alertdialog]"))) return;
      if ((name === "space" || name === "enter") && pressesSpace(event.target)) return;
      if (latest.current[name]?.(event) !== false) event.preventDefault();
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [enabled]);
}
