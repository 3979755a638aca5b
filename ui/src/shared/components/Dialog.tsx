// Dialogs: only where a thing is made or destroyed, never in the way of listening.
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useI18n } from "../i18n";
import { IconButton } from "./Button";
import css from "./Dialog.module.css";

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the end, the main act last. */
  footer?: ReactNode;
  size?: "s" | "m" | "l" | "xl";
  /** Asks before something is destroyed: spoken as an alert, and not closed by a click beside it. */
  alert?: boolean;
  testId?: string;
  /** What stands around body and buttons: a form. */
  frame?: (inside: ReactNode) => ReactNode;
}

/** A dialog over the screen. What was typed in it stays until it is closed. */
export function Dialog(props: Props) {
  const { t } = useI18n();
  const inside = (
    <>
      <div className={css.body}>{props.children}</div>
      {props.footer && <footer className={css.foot}>{props.footer}</footer>}
    </>
  );
  return (
    <ModalOverlay
      className={css.overlay}
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      isDismissable={false}
    >
      <Modal className={`${css.modal} ${css[props.size ?? "m"]}`}>
        <AriaDialog className={css.dialog} role={props.alert ? "alertdialog" : "dialog"} data-testid={props.testId}>
          <header className={css.head}>
            <Heading slot="title" level={2} className={css.title}>
              {props.title}
            </Heading>
            {!props.alert && (
              <IconButton label={t("app-close")} icon={<X />} onPress={props.onClose} testId="dialog-close" />
            )}
          </header>
          {props.frame ? props.frame(inside) : inside}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
