// Buttons: one primary act per screen, others quieter.
import type { ReactNode } from "react";
import { Button as AriaButton, Tooltip, TooltipTrigger } from "react-aria-components";
import css from "./Button.module.css";
import { Kbd } from "./Kbd";

interface Props {
  children?: ReactNode;
  variant?: "plain" | "primary" | "quiet" | "danger";
  icon?: ReactNode;
  /** Keys shown inside, such as `Ctrl L`. */
  kbd?: string;
  onPress?: () => void;
  isDisabled?: boolean;
  /** The act is under way: the button stays in place and refuses another press. */
  isPending?: boolean;
  type?: "button" | "submit";
  testId?: string;
  autoFocus?: boolean;
  /** `menuitem`-like extras, such as `aria-expanded`, are given by React Aria's triggers through context. */
  label?: string;
  slot?: string;
  form?: string;
}

/** A button with a word in it. */
export function Button(props: Props) {
  const { variant = "plain" } = props;
  return (
    <AriaButton
      className={`${css.button} ${css[variant]}`}
      onPress={props.onPress}
      isDisabled={props.isDisabled}
      isPending={props.isPending}
      type={props.type ?? "button"}
      autoFocus={props.autoFocus}
      aria-label={props.label}
      slot={props.slot}
      form={props.form}
      data-testid={props.testId}
    >
      {props.icon && (
        <span className={css.icon} aria-hidden="true">
          {props.icon}
        </span>
      )}
      {props.children}
      {props.kbd && <Kbd keys={props.kbd} />}
    </AriaButton>
  );
}

/** A button with an icon only: its name is spoken and shown as a tooltip. */
export function IconButton(props: {
  label: string;
  /** More about it, under its name in the tooltip. */
  hint?: string;
  icon: ReactNode;
  onPress?: () => void;
  isDisabled?: boolean;
  testId?: string;
  slot?: string;
  danger?: boolean;
}) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        className={`${css.button} ${css.iconOnly} ${props.danger ? css.dangerIcon : ""}`}
        aria-label={props.label}
        onPress={props.onPress}
        isDisabled={props.isDisabled}
        slot={props.slot}
        data-testid={props.testId}
      >
        {props.icon}
      </AriaButton>
      <Tooltip className={css.tooltip}>
        {props.label}
        {props.hint && <span className={css.hint}>{props.hint}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
