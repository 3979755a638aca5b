// Moving a row with the pointer: mouse, pen or finger. The keyboard has its own way.
import { type PointerEvent, useCallback, useRef, useState } from "react";

/** A row on its way: where it was taken and where it would land. */
export interface Drag {
  from: number;
  to: number;
}

/** Follows the pointer from a grip within a row of a table body; calls back once, when it is let go elsewhere. */
export function useRowDrag(onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef(onMove);
  latest.current = onMove;
  const begin = useCallback((from: number, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const grip = event.currentTarget;
    const rows = [...(grip.closest("tbody")?.querySelectorAll("tr[data-kind]") ?? [])];
    let to = from;
    grip.setPointerCapture(event.pointerId);
    const over = (event: globalThis.PointerEvent) => {
      const found = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
      to = found === -1 ? rows.length - 1 : found;
      setDrag({ from, to });
    };
    const end = (event: globalThis.PointerEvent) => {
      grip.removeEventListener("pointermove", over);
      grip.removeEventListener("pointerup", end);
      grip.removeEventListener("pointercancel", end);
      setDrag(null);
      if (event.type === "pointerup" && to !== from) latest.current(from, to);
    };
    grip.addEventListener("pointermove", over);
    grip.addEventListener("pointerup", end);
    grip.addEventListener("pointercancel", end);
  }, []);
  return { drag, begin };
}
