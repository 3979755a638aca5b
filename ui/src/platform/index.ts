// The only door to the shell: typed commands that throw one kind of error, and its events.
import {
  type Changed,
  type CheckedFile,
  type Code,
  commands,
  events,
  type IdleEvent,
  type Error as WireError,
} from "../generated/bindings";

export type * from "../generated/bindings";
export { rules } from "../generated/bindings";

/** Whether a word is one of a list, such as a state among the states in which something may be done. */
export function oneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word);
}

type Commands = typeof commands;

/** A use case refused or failed. Carries a stable code and safe arguments, never personal text. */
export class AppError extends Error {
  readonly code: Code;
  readonly severity: WireError["severity"];
  readonly args: Record<string, string>;
  constructor(wire: WireError) {
    super(wire.code);
    this.name = "AppError";
    this.code = wire.code;
    this.severity = wire.severity;
    this.args = Object.fromEntries(
      Object.entries(wire.args).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
  }
}

type Data<R> = R extends { status: "ok"; data: infer D } ? D : R extends { status: "error" } ? never : R;
type Call = (...args: never[]) => Promise<unknown>;

/** Every command, by name, resolved to its data or rejected with an [`AppError`]. */
export type Api = {
  [K in keyof Commands]: Commands[K] extends Call
    ? (...args: Parameters<Commands[K]>) => Promise<Data<Awaited<ReturnType<Commands[K]>>>>
    : never;
};

function unwrap(result: unknown): unknown {
  if (typeof result !== "object" || result === null || !("status" in result)) return result;
  if (result.status === "ok") return (result as { data?: unknown }).data;
  const { error } = result as { error?: unknown };
  throw toAppError(error);
}

/** Whatever was thrown, as an error with a code. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (typeof error === "object" && error !== null && "code" in error && "severity" in error)
    return new AppError(error as WireError);
  return new AppError({ code: "internal", severity: "broken", args: {} });
}

/** The commands of the shell. */
export const api = new Proxy({} as Api, {
  get:
    (_, name) =>
    async (...args: unknown[]) => {
      const command = (commands as unknown as Record<string | symbol, (...args: unknown[]) => Promise<unknown>>)[name];
      try {
        return unwrap(await command?.(...args));
      } catch (error) {
        throw toAppError(error);
      }
    },
});

/** Calls back with every report of a change; returns what ends it. */
export const onChanged = (callback: (changed: Changed) => void): (() => void) =>
  listening(events.changedEvent.listen((event) => callback(event.payload)));

/** Calls back with every step of a long work; returns what ends it. */
export const onProgress = (callback: (step: { done: number; of: number }) => void): (() => void) =>
  listening(events.progressEvent.listen((event) => callback(event.payload)));

/** Calls back when the automatic backup of a lock failed; returns what ends it. */
export const onBackupFailed = (callback: () => void): (() => void) =>
  listening(events.backupFailedEvent.listen(() => callback()));

/** Calls back when an idle desk is about to be locked, and when somebody is there again; returns what ends it. */
export const onIdle = (callback: (event: IdleEvent) => void): (() => void) =>
  listening(events.idleEvent.listen((event) => callback(event.payload)));

/** Calls back when somebody closes the window on words that are not saved; returns what ends it. */
export const onCloseAsked = (callback: () => void): (() => void) =>
  listening(events.closeAskedEvent.listen(() => callback()));

/** Calls back with what the ledger says of each file that is dropped onto the window; returns what ends it. */
export function onFileDropped(callback: (file: CheckedFile) => void): () => void {
  return listening(events.fileDropped.listen((event) => callback(event.payload)));
}

function listening(begun: Promise<() => void>): () => void {
  let ended = false;
  let end: (() => void) | undefined;
  begun.then(
    (stop) => {
      if (ended) stop();
      else end = stop;
    },
    () => undefined,
  );
  return () => {
    ended = true;
    end?.();
  };
}
