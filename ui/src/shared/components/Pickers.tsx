// Choosing one of many: a list that opens, and one that can be searched by typing.
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  ComboBox as AriaComboBox,
  Menu as AriaMenu,
  Select as AriaSelect,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  MenuItem,
  MenuTrigger,
  Popover,
  SelectValue,
  Text,
  Virtualizer,
} from "react-aria-components";
import { FieldNote } from "./Fields";
import fields from "./Fields.module.css";
import css from "./Pickers.module.css";

/** Something that can be chosen. */
export interface Item {
  id: string;
  label: string;
  hint?: string;
}

interface SelectProps<T extends string> {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  items: readonly (Item & { id: T })[];
  hideLabel?: boolean;
  placeholder?: string;
  error?: string | null;
  hint?: string;
  isDisabled?: boolean;
  testId?: string;
}

/** One of a list. */
export function Select<T extends string>(props: SelectProps<T>) {
  return (
    <AriaSelect
      className={fields.field}
      value={props.value}
      onChange={(key) => {
        if (key !== null) props.onChange(String(key) as T);
      }}
      placeholder={props.placeholder}
      isDisabled={props.isDisabled}
      isInvalid={Boolean(props.error)}
      aria-label={props.hideLabel ? props.label : undefined}
      validationBehavior="aria"
    >
      {!props.hideLabel && <Label className={fields.label}>{props.label}</Label>}
      <Button className={css.trigger} data-testid={props.testId}>
        <SelectValue className={css.value} />
        <ChevronDown aria-hidden="true" className={css.arrow} />
      </Button>
      <FieldNote error={props.error} hint={props.hint} />
      <Popover className={css.popover}>
        <ListBox className={css.list} items={props.items}>
          {(item) => <Row item={item} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function Row(props: { item: Item }) {
  const { item } = props;
  return (
    <ListBoxItem id={item.id} textValue={item.label} className={css.item} data-testid={`option-${item.id}`}>
      <Text slot="label">{item.label}</Text>
      {item.hint && (
        <Text slot="description" className={css.hint}>
          {item.hint}
        </Text>
      )}
    </ListBoxItem>
  );
}

/** One of a long list, found by typing. Long lists are drawn only where they are seen. */
export function ComboBox(props: {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  items: readonly Item[];
  hint?: ReactNode;
  error?: string | null;
  testId?: string;
}) {
  return (
    <AriaComboBox
      className={fields.field}
      value={props.value}
      onChange={(key) => {
        if (key !== null) props.onChange(String(key));
      }}
      defaultItems={props.items}
      isInvalid={Boolean(props.error)}
      menuTrigger="focus"
      validationBehavior="aria"
    >
      <Label className={fields.label}>{props.label}</Label>
      <div className={css.combo}>
        <Input className={fields.input} dir="auto" data-testid={props.testId} />
        <Button className={css.open}>
          <ChevronDown aria-hidden="true" className={css.arrow} />
        </Button>
      </div>
      <FieldNote error={props.error} hint={props.hint} />
      <Popover className={css.popover}>
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 36 }}>
          <ListBox<Item> className={css.long}>{(item) => <Row item={item} />}</ListBox>
        </Virtualizer>
      </Popover>
    </AriaComboBox>
  );
}

/** Acts behind one button. */
export function Menu(props: {
  trigger: ReactNode;
  label: string;
  items: readonly {
    id: string;
    label: string;
    icon?: ReactNode;
    danger?: boolean;
    run: () => void;
    disabled?: boolean;
  }[];
}) {
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover className={css.popover}>
        <AriaMenu
          className={css.list}
          aria-label={props.label}
          disabledKeys={props.items.filter((item) => item.disabled).map((item) => item.id)}
          onAction={(key) => props.items.find((item) => item.id === key)?.run()}
        >
          {props.items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={`${css.item} ${item.danger ? css.danger : ""}`}
              data-testid={`menu-${item.id}`}
            >
              {item.icon && (
                <span className={css.icon} aria-hidden="true">
                  {item.icon}
                </span>
              )}
              <Text slot="label">{item.label}</Text>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
