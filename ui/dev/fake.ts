// Stands in for the shell: answers commands from invented data. Only for looking at screens and for tests of them.
import { mockIPC } from "@tauri-apps/api/mocks";
import type { Api } from "../src/platform";
import { type Answers, answers, type State } from "./data";

/** A command as it reached the shell. */
interface Call {
  command: keyof Api;
  args: Record<string, unknown>;
}

/** The stand-in: what it was asked, and what it answers from now on. */
export interface Fake {
  state: State;
  calls: Call[];
  /** The calls of one command. */
  called: (command: keyof Api) => Call[];
  /** Fails this command as a full disk would; none lets all of them work again. */
  refuse: (command: keyof Api | null) => void;
  /** What is answered. */
  answers: Answers;
  /** Answers some commands otherwise. */
  answer: (some: Partial<Answers>) => void;
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Puts invented answers where the shell would be. `lang`, `theme`, `locked`, `empty` and `full` come from the query. */
export function installFake(query = new URLSearchParams()): Fake {
  const state: State = {
    locked: query.has("locked"),
    empty: query.has("empty"),
    full: query.has("full"),
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
  const calls: Call[] = [];
  let refused: keyof Api | null = null;
  mockIPC(
    (name, payload) => {
      const command = camel(name) as keyof Api;
      // Plugins have nothing to say here.
      if (!(command in table)) return null;
      const args = (payload ?? {}) as Record<string, unknown>;
      calls.push({ command, args });
      if (command === refused) throw { code: "disk-full", severity: "broken", args: {} };
      const answer = table[command] as (...args: unknown[]) => unknown;
      return structuredClone(answer(...Object.values(args)));
    },
    { shouldMockEvents: true },
  );
  return {
    state,
    calls,
    answers: table,
    called: (command) => calls.filter((call) => call.command === command),
    refuse: (command) => {
      refused = command;
    },
    answer: (some) => void Object.assign(table, some),
  };
}
