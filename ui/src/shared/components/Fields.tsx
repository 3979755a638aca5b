// Fields: a label, a place to type, a hint or what is wrong. Typed text keeps its own direction.
import { type ReactNode, useId } from "react";
import {
  Checkbox as AriaCheckbox,
  TextField as AriaField,
  NumberField as AriaNumber,
  RadioGroup as AriaRadioGroup,
  Switch as AriaSwitch,
  Button,
  FieldError,
  Group,
  Input,
  Label,
  Radio,
  Text,
  TextArea,
} from "react-aria-components";
import { useI18n } from "../i18n";
import css from "./Fields.module.css";

/** Under a field: what is wrong with it, or else what belongs in it. Both are spoken with the field. */
export function FieldNote(props: { error?: string | null; hint?: ReactNode }) {
  if (props.error) return <FieldError className={css.error}>{props.error}</FieldError>;
  if (!props.hint) return null;
  return (
    <Text slot="description" className={css.hint}>
      {props.hint}
    </Text>
  );
}

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Shown under the field. */
  hint?: ReactNode;
  /** What is wrong with it; shown and spoken in place of the hint. */
  error?: string | null;
  multiline?: boolean;
  rows?: number;
  /** The language that belongs here; none leaves it open and lets direction follow the text. */
  lang?: "en" | "fa";
  type?: "text" | "password" | "email" | "tel";
  autoFocus?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  /** The label is spoken but not shown. */
  hideLabel?: boolean;
  placeholder?: string;
  testId?: string;
  maxLength?: number;
  onKeyDown?: (event: React.KeyboardEvent) => void;
  onBlur?: () => void;
  suffix?: ReactNode;
  className?: string;
}

/** A line or an area of text. */
export function TextField(props: TextProps) {
  // An empty field follows the page, so that the caret and a placeholder stand where reading begins.
  const open = props.value === "" ? undefined : "auto";
  const dir = props.lang === undefined ? open : props.lang === "fa" ? "rtl" : "ltr";
  const shared = {
    className: css.input,
    dir,
    lang: props.lang,
    placeholder: props.placeholder,
    "data-testid": props.testId,
  };
  return (
    <AriaField
      className={`${css.field} ${props.className ?? ""}`}
      value={props.value}
      onChange={props.onChange}
      type={props.type ?? "text"}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      autoFocus={props.autoFocus}
      maxLength={props.maxLength}
      aria-label={props.hideLabel ? props.label : undefined}
      autoComplete="off"
      validationBehavior="aria"
      onKeyDown={props.onKeyDown as never}
      onBlur={props.onBlur}
    >
      {!props.hideLabel && <Label className={css.label}>{props.label}</Label>}
      <div className={css.line}>
        {props.multiline ? (
          <TextArea {...shared} rows={props.rows ?? 3} />
        ) : (
          <Input {...shared} spellCheck={props.type === "password" ? false : undefined} />
        )}
        {props.suffix}
      </div>
      <FieldNote error={props.error} hint={props.hint} />
    </AriaField>
  );
}

interface Bilingual {
  en: string;
  fa: string;
}

/** The same text in both languages, side by side, neither before the other in rank: the reader's stands first. */
export function BilingualField(props: {
  label: string;
  value: Bilingual;
  onChange: (value: Bilingual) => void;
  multiline?: boolean;
  rows?: number;
  hint?: ReactNode;
  error?: string | null;
  testId?: string;
  autoFocus?: boolean;
  isDisabled?: boolean;
}) {
  const { t, lang } = useI18n();
  const order = lang === "fa" ? (["fa", "en"] as const) : (["en", "fa"] as const);
  const hint = useId();
  return (
    <fieldset className={css.pair} aria-describedby={props.hint ? hint : undefined}>
      <legend className={css.label}>{props.label}</legend>
      <div className={css.both}>
        {order.map((of, index) => (
          <TextField
            key={of}
            label={t(of === "en" ? "app-in-english" : "app-in-persian")}
            lang={of}
            value={props.value[of]}
            onChange={(text) => props.onChange({ ...props.value, [of]: text })}
            multiline={props.multiline}
            rows={props.rows}
            isDisabled={props.isDisabled}
            autoFocus={props.autoFocus && index === 0}
            error={index === 0 ? props.error : null}
            testId={props.testId ? `${props.testId}-${of}` : undefined}
          />
        ))}
      </div>
      {props.hint && (
        <p id={hint} className={css.hint}>
          {props.hint}
        </p>
      )}
    </fieldset>
  );
}

/** A whole number. */
export function NumberField(props: {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  hideLabel?: boolean;
  hint?: string;
  error?: string | null;
  isDisabled?: boolean;
  testId?: string;
}) {
  return (
    <AriaNumber
      className={css.field}
      value={props.value}
      onChange={(value) => {
        if (!Number.isNaN(value)) props.onChange(value);
      }}
      minValue={props.min}
      maxValue={props.max}
      step={props.step}
      isDisabled={props.isDisabled}
      isInvalid={Boolean(props.error)}
      aria-label={props.hideLabel ? props.label : undefined}
      formatOptions={{ useGrouping: false }}
      validationBehavior="aria"
    >
      {!props.hideLabel && <Label className={css.label}>{props.label}</Label>}
      <Group className={css.number}>
        <Button slot="decrement" className={css.step}>
          −
        </Button>
        <Input className={css.numberInput} dir="ltr" data-testid={props.testId} />
        <Button slot="increment" className={css.step}>
          +
        </Button>
      </Group>
      <FieldNote error={props.error} hint={props.hint} />
    </AriaNumber>
  );
}

/** A box to tick. */
export function Checkbox(props: {
  children?: ReactNode;
  label?: string;
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  isDisabled?: boolean;
  testId?: string;
}) {
  return (
    <AriaCheckbox
      className={css.checkbox}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled}
      aria-label={props.label}
      data-testid={props.testId}
    >
      <span className={css.box} aria-hidden="true">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8.5l3.2 3.2L13 4.8" />
        </svg>
      </span>
      {props.children}
    </AriaCheckbox>
  );
}

/** Something that is on or off, at once. */
export function Switch(props: {
  children: ReactNode;
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  isDisabled?: boolean;
  testId?: string;
}) {
  return (
    <AriaSwitch
      className={css.switch}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled}
      data-testid={props.testId}
    >
      <span className={css.track} aria-hidden="true">
        <i />
      </span>
      {props.children}
    </AriaSwitch>
  );
}

/** One of a few, all in sight. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  onChange: (value: T) => void;
  items: readonly { id: T; label: ReactNode; hint?: string }[];
  hideLabel?: boolean;
  testId?: string;
  isDisabled?: boolean;
}) {
  return (
    <AriaRadioGroup
      className={css.field}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
      aria-label={props.hideLabel ? props.label : undefined}
      isDisabled={props.isDisabled}
      orientation="horizontal"
      data-testid={props.testId}
    >
      {!props.hideLabel && <Label className={css.label}>{props.label}</Label>}
      <div className={css.segments}>
        {props.items.map((item) => (
          <Radio
            key={item.id}
            value={item.id}
            className={css.segment}
            data-testid={props.testId ? `${props.testId}-${item.id}` : undefined}
          >
            {item.label}
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
