// The window of a locked desk: the key, and help beside it.
import { HelpPanel } from "../features/help/HelpPanel";
import { Unlock } from "../features/unlock/Unlock";
import type { ShellStatus } from "../platform";
import { useHelp, useHelpTopics } from "../shared/help";
import { useHotkeys } from "../shared/hotkeys";
import css from "./Locked.module.css";

const TOPICS = ["protection", "start", "keys", "demo"];

/** What is shown before anything is open. */
export function Locked(props: { status: ShellStatus; onOpened: () => void }) {
  const press = useHelp()?.press;
  useHelpTopics(TOPICS);
  useHotkeys({ f1: () => press?.() });
  return (
    <div className={css.frame}>
      <Unlock status={props.status} onOpened={props.onOpened} />
      <HelpPanel />
    </div>
  );
}
