// A form in hand: whether it may be sent, whether it is on its way, and what went wrong, at the field it belongs to.
import type { AppError } from "../platform";
import { useAct } from "./act";
import { ERRORS, errorText } from "./errors";
import { useI18n } from "./i18n";

/** What a field answers for: error codes, names of fields of the core, or every error that is shown at a field. */
type Claim = readonly string[] | "field";

/** A form in hand. */
export interface FormInHand<Field extends string = never> {
  busy: boolean;
  ready: boolean;
  /** What went wrong and belongs to no field; stays until the next try. */
  error: AppError | null;
  /** What is wrong at a field, in words. */
  fault: (field: Field) => string | null;
  send: () => void;
  /** Forgets what went wrong. */
  clear: () => void;
}

function claims(claim: Claim, error: AppError): boolean {
  if (claim === "field") return ERRORS[error.code] === "field";
  return claim.includes(error.code) || claim.includes(error.args.field ?? "");
}

/** Sends a form once at a time. What was typed stays where it is: the caller lets go of it only after success. */
export function useForm<Field extends string = never>(options: {
  send: () => Promise<unknown>;
  /** Whether everything needed is there. */
  ready?: boolean;
  /** Which field answers for which error; the first that claims it shows it. */
  faults?: Record<Field, Claim>;
}): FormInHand<Field> {
  const i18n = useI18n();
  const act = useAct();
  const { ready = true } = options;
  const { error } = act;
  const claimed = error && Object.entries<Claim>(options.faults ?? {}).find(([, claim]) => claims(claim, error))?.[0];
  return {
    busy: act.busy,
    ready,
    error: claimed ? null : error,
    fault: (field) => (error && claimed === field ? errorText(i18n, error) : null),
    send: () => {
      if (ready) void act.run(options.send);
    },
    clear: act.clear,
  };
}
