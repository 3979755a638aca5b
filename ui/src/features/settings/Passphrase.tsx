// The passphrase as the dialogs of the settings ask for it: the present one, or that and twice a new one.
import { useState } from "react";
import { TextField } from "../../shared/components";
import type { FormInHand } from "../../shared/form";
import { useI18n } from "../../shared/i18n";

interface Asked {
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  testId: string;
}

/** Asks for the passphrase of today. It comes first in its dialog. */
export function PresentPassphrase(props: Asked) {
  const { t } = useI18n();
  return <TextField label={t("settings-passphrase-old")} type="password" autoFocus {...props} />;
}

/** A change of the passphrase as it is typed. */
export function usePassphraseChange() {
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const [again, setAgain] = useState("");
  const clear = () => {
    setOld("");
    setFresh("");
    setAgain("");
  };
  const ready = old !== "" && fresh !== "" && again === fresh;
  return { old, setOld, fresh, setFresh, again, setAgain, ready, clear };
}

/** Which field of a change answers for which error. */
export const CHANGE_FAULTS = { fresh: ["weak-passphrase"], old: "field" } as const;

/** Asks for the present passphrase and twice for the new one. */
export function PassphraseChange(props: {
  typed: ReturnType<typeof usePassphraseChange>;
  form: FormInHand<"old" | "fresh">;
  testIds: { old: string; fresh: string; again: string };
}) {
  const { t } = useI18n();
  const { typed, form, testIds } = props;
  const differs = typed.again !== "" && typed.again !== typed.fresh;
  return (
    <>
      <PresentPassphrase value={typed.old} onChange={typed.setOld} error={form.fault("old")} testId={testIds.old} />
      <TextField
        label={t("settings-passphrase-new")}
        type="password"
        value={typed.fresh}
        onChange={typed.setFresh}
        hint={t("settings-passphrase-hint")}
        error={form.fault("fresh")}
        testId={testIds.fresh}
      />
      <TextField
        label={t("settings-passphrase-again")}
        type="password"
        value={typed.again}
        onChange={typed.setAgain}
        error={differs ? t("settings-passphrase-differs") : null}
        testId={testIds.again}
      />
    </>
  );
}
