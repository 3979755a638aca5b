// Stands in for the shell: answers commands from invented data. Only for looking at screens and for tests of them.
import { answers, type State } from "./data";

interface Internals {
  invoke: (command: string, args?: Record<string, unknown>) => Promise<unknown>;
  transformCallback: () => number;
  unregisterCallback: () => void;
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Puts invented answers where the shell would be. `lang`, `theme`, `locked` and `empty` come from the query. */
export function installFake(query: URLSearchParams): State {
  const state: State = {
    locked: query.has("locked"),
    empty: query.has("empty"),
    preferences: {
      lang: (query.get("lang") as "en" | "fa" | null) ?? null,
      theme: (query.get("theme") as "light" | "dark" | null) ?? "system",
      digits: "by_language",
      calendar: "by_language",
      idle_minutes: 10,
      remember_workspaces: false,
      recent: [],
    },
  };
  const table = answers(state);
  const internals: Internals = {
    invoke: async (command, args = {}) => {
      if (command.startsWith("plugin:")) return 0;
      const values = "args" in args && Array.isArray(args.args) ? args.args : Object.values(args);
      const answer = table[camel(command)];
      if (!answer) throw { code: "internal", severity: "broken", args: {} };
      return structuredClone(await answer(...(values as never[])));
    },
    transformCallback: () => 0,
    unregisterCallback: () => undefined,
  };
  Object.assign(window, {
    __TAURI_INTERNALS__: internals,
    __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: () => undefined },
  });
  return state;
}
