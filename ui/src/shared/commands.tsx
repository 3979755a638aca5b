// What the command palette can run: the shell's own commands and those of the screen in sight.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";

/** Something the palette can run. */
export interface Command {
  id: string;
  label: string;
  keys?: string;
  run: () => void;
}

interface Registry {
  all: () => Command[];
  set: (owner: symbol, commands: Command[] | null) => void;
  version: number;
}

const Context = createContext<Registry | null>(null);

/** Holds the commands of everything on screen. */
export function CommandsProvider(props: { children: ReactNode }) {
  const owners = useRef(new Map<symbol, Command[]>());
  const [version, setVersion] = useState(0);
  const value = useMemo<Registry>(
    () => ({
      all: () => [...owners.current.values()].flat(),
      set: (owner, commands) => {
        const known = owners.current.has(owner);
        if (commands) owners.current.set(owner, commands);
        else owners.current.delete(owner);
        if (!commands || !known) setVersion((version) => version + 1);
      },
      version,
    }),
    [version],
  );
  return <Context.Provider value={value}>{props.children}</Context.Provider>;
}

/** Offers these commands in the palette while the component is on screen. */
export function useCommands(commands: Command[]): void {
  const registry = useContext(Context);
  const owner = useRef(Symbol("commands"));
  const set = registry?.set;
  const latest = useRef(set);
  latest.current = set;
  useEffect(() => {
    latest.current?.(owner.current, commands);
  });
  useEffect(() => {
    const mine = owner.current;
    return () => latest.current?.(mine, null);
  }, []);
}

/** Everything that can be run now. */
export function useAllCommands(): () => Command[] {
  const registry = useContext(Context);
  return registry?.all ?? (() => []);
}
