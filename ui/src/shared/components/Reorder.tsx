// Rows that change places: dragged by pointer or finger, or taken with Enter, walked with Tab and put down with Enter, as
// React Aria does it and says it.
import { GripVertical } from "lucide-react";
import {
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { DragPreview, type DragPreviewRenderer, useDrag } from "react-aria/useDrag";
import { useDrop } from "react-aria/useDrop";
import { useLocalizedStringFormatter } from "react-aria/useLocalizedStringFormatter";
import { Button } from "react-aria-components";
import { Bidi } from "./Bidi";
import css from "./Reorder.module.css";

interface Taken {
  id: string;
  index: number;
}

/** Rows of one list, and the one that is on its way. */
interface Reorder {
  /** Marks what is dragged: rows of one list never land in another. */
  type: string;
  taken: Taken | null;
  take: (row: Taken | null) => void;
  move: (from: number, to: number) => void;
  /** The row that was put down by key, until the focus is with it again. */
  landed: RefObject<Taken | null>;
}

/** A list whose rows change places; calls back once a row is put down elsewhere. */
export function useReorder(move: (from: number, to: number) => void): Reorder {
  const [taken, take] = useState<Taken | null>(null);
  return { type: `row-${useId()}`, taken, take, move, landed: useRef(null) };
}

/** What a row needs to be dragged, and to have others put beside it. */
interface MovableRow {
  /** For the element of the row. */
  row: HTMLAttributes<HTMLElement> & { "data-lands"?: "before" | "after"; "data-taken"?: true };
  /** For what is taken hold of: the row itself, or the grip below. */
  drag: HTMLAttributes<HTMLElement>;
  /** Takes hold of the row by pointer and by key. */
  grip: (props: {
    label: string;
    hint?: string;
    onKeyDown?: (event: KeyboardEvent) => void;
    testId?: string;
  }) => ReactNode;
  /** Goes anywhere into the row: where keys land while another one is carried, and what is seen under the pointer. */
  landing: ReactNode;
}

/** One row of the list. */
export function useMovableRow(
  list: Reorder,
  props: { id: string; index: number; name: string; isDisabled?: boolean },
): MovableRow {
  const { id, index, name, isDisabled } = props;
  const words = useLocalizedStringFormatter({}, "@react-aria/dnd");
  const place = useRef<HTMLButtonElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const preview = useRef<DragPreviewRenderer>(null);
  const { dragProps, dragButtonProps } = useDrag({
    isDisabled,
    hasDragButton: true,
    preview,
    // Nothing of the row itself goes into the clipboard of the drag.
    getItems: () => [{ [list.type]: String(index) }],
    getAllowedDropOperations: () => ["move"],
    onDragStart: () => list.take({ id, index }),
    onDragEnd: () => list.take(null),
  });
  const { taken } = list;
  const open = taken !== null && taken.id !== id;
  const before = taken !== null && index < taken.index;
  const { dropProps, dropButtonProps, isDropTarget } = useDrop({
    ref: place,
    isDisabled: !open,
    hasDropButton: true,
    getDropOperation: (types) => (types.has(list.type) ? "move" : "cancel"),
    onDrop: () => {
      if (!taken) return;
      if (document.activeElement === place.current) list.landed.current = { id: taken.id, index };
      list.move(taken.index, index);
    },
  });
  useEffect(() => {
    const { current } = list.landed;
    if (current?.id !== id || current.index !== index) return;
    list.landed.current = null;
    grip.current?.focus();
  });
  return {
    row: {
      ...(open ? dropProps : {}),
      "data-lands": open && isDropTarget ? (before ? "before" : "after") : undefined,
      "data-taken": taken?.id === id || undefined,
    },
    drag: dragProps,
    grip: ({ label, hint, onKeyDown, testId }) => (
      <span className={css.grip} {...dragProps} title={hint}>
        <Button {...dragButtonProps} ref={grip} aria-label={label} onKeyDown={onKeyDown as never} data-testid={testId}>
          <GripVertical aria-hidden="true" />
        </Button>
      </span>
    ),
    landing: (
      <>
        {open && (
          <button
            {...(dropButtonProps as HTMLAttributes<HTMLButtonElement>)}
            ref={place}
            type="button"
            className="visually-hidden"
            aria-label={words.format(before ? "insertBefore" : "insertAfter", { itemText: name })}
          />
        )}
        <DragPreview ref={preview}>
          {() => (
            <div className={css.preview}>
              <Bidi text={name} />
            </div>
          )}
        </DragPreview>
      </>
    ),
  };
}
