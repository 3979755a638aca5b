// The one form of the window: Enter in a field or Ctrl Enter anywhere sends it, what went wrong stands over it, in words
// of the app: the browser’s own checks, which speak the language of the machine, are off.
import type { KeyboardEvent, ReactNode } from "react";
import type { FormInHand } from "../form";
import { useI18n } from "../i18n";
import { Button } from "./Button";
import { Buttons } from "./Buttons";
import { Dialog } from "./Dialog";
import css from "./Form.module.css";
import { ErrorBanner } from "./States";

interface FormProps<Field extends string> {
  form: FormInHand<Field>;
  /** The word of the main button. */
  act: ReactNode;
  children: ReactNode;
  /** Leaves it as it was. Without one there is no such button. */
  onCancel?: () => void;
  /** The word for leaving, where it is another one. */
  cancel?: string;
  /** At the start of the row of buttons: what is still missing, or another way. */
  aside?: ReactNode;
  /** Keys shown in the main button. */
  kbd?: string;
  danger?: boolean;
  actTestId?: string;
  cancelTestId?: string;
  testId?: string;
}

/** Asks before something is gone: nothing is done by a key that was meant for something else. */
interface Asking {
  alert?: boolean;
}

function useParts<Field extends string>(props: FormProps<Field> & Asking) {
  const { t } = useI18n();
  const { form, alert } = props;
  return {
    error: <ErrorBanner error={form.error} />,
    buttons: (
      <Buttons aside={props.aside}>
        {props.onCancel && (
          <Button onPress={props.onCancel} autoFocus={alert} testId={props.cancelTestId}>
            {props.cancel ?? t("app-cancel")}
          </Button>
        )}
        <Button
          variant={props.danger ? "danger" : "primary"}
          type="submit"
          kbd={props.kbd}
          isDisabled={!form.ready}
          isPending={form.busy}
          testId={props.actTestId}
        >
          {props.act}
        </Button>
      </Buttons>
    ),
    events: {
      onSubmit: (event: React.FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        // A dialog opened from inside belongs to it in React, and not on the page.
        if (event.target === event.currentTarget) form.send();
      },
      onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => {
        if (alert || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        if (!event.currentTarget.contains(event.target as Node)) return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.requestSubmit();
      },
    },
  };
}

/** A form in its place. As a whole `page` it is no wider than can be read; `tight` where it stands among other things. */
export function Form<Field extends string>(
  props: FormProps<Field> & {
    title?: string;
    /** The title is spoken but not shown. */
    hideTitle?: boolean;
    look?: "page" | "tight";
    /** Escape leaves it, too. */
    escapes?: boolean;
  },
) {
  const { error, buttons, events } = useParts(props);
  const { onCancel } = props;
  return (
    <form
      noValidate
      className={`${css.form} ${props.look ? css[props.look] : ""}`}
      aria-label={props.title}
      onSubmit={events.onSubmit}
      onKeyDown={(event) => {
        if (event.key === "Escape" && props.escapes && event.currentTarget.contains(event.target as Node)) {
          event.stopPropagation();
          onCancel?.();
        } else events.onKeyDown(event);
      }}
      data-testid={props.testId}
    >
      {props.title && <h2 className={props.hideTitle ? "visually-hidden" : css.title}>{props.title}</h2>}
      {error}
      {props.children}
      {buttons}
    </form>
  );
}

/** A form in a dialog. Closing it leaves everything as it was. */
export function FormDialog<Field extends string>(
  props: FormProps<Field> & Asking & { title: string; size?: "s" | "m" | "l" | "xl"; onCancel: () => void },
) {
  const { error, buttons, events } = useParts(props);
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onCancel}
      size={props.size}
      alert={props.alert}
      testId={props.testId}
      frame={(inside) => (
        <form noValidate onSubmit={events.onSubmit} onKeyDown={events.onKeyDown}>
          {inside}
        </form>
      )}
      footer={buttons}
    >
      {error}
      {props.children}
    </Dialog>
  );
}

/** Asks before something is gone for good: says what will be gone. */
export function Confirm(props: {
  form: FormInHand;
  title: string;
  children: ReactNode;
  act: string;
  danger?: boolean;
  onClose: () => void;
  /** Small, unless what will be gone needs room. */
  size?: "s" | "l";
  testId?: string;
}) {
  return (
    <FormDialog
      form={props.form}
      title={props.title}
      act={props.act}
      danger={props.danger}
      onCancel={props.onClose}
      alert
      size={props.size ?? "s"}
      testId={props.testId ?? "confirm"}
      cancelTestId="confirm-cancel"
      actTestId="confirm-act"
    >
      {props.children}
    </FormDialog>
  );
}
