// Tabs of one screen.
import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import css from "./Tabs.module.css";

/** Several views of one thing. */
export function Tabs<T extends string>(props: {
  label: string;
  items: readonly { id: T; label: ReactNode; content: ReactNode }[];
  selected: T;
  onSelect: (id: T) => void;
}) {
  return (
    <AriaTabs
      className={css.tabs}
      selectedKey={props.selected}
      onSelectionChange={(key) => props.onSelect(String(key) as T)}
    >
      <TabList aria-label={props.label} className={css.list}>
        {props.items.map((item) => (
          <Tab key={item.id} id={item.id} className={css.tab} data-testid={`tab-${item.id}`}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {props.items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={css.panel}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
