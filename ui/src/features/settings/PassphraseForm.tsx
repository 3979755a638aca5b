// A new passphrase for the open workspace. The data stay under the same key, which is only wrapped anew.
import { useState } from "react";
import { api } from "../../platform";
import { useAct } from "../../shared/act";
import { Button, ErrorBanner, TextField, useToasts } from "../../shared/components";
import { errorText } from "../../shared/errors";
import { useI18n } from "../../shared/i18n";
import css from "./Settings.module.css";

/** As in the core, which has the last word. */
const MIN_PASSPHRASE = 12;

/** The form, closed until it is asked for. */
export function PassphraseForm() {
  const i18n = useI18n();
  const { t } = i18n;
  const toasts = useToasts();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const [repeat, setRepeat] = useState("");
  const close = () => {
    setOpen(false);
    setOld("");
    setFresh("");
    setRepeat("");
    act.clear();
  };
  if (!open)
    return (
      <div>
        <Button onPress={() => setOpen(true)} testId="change-passphrase">
          {t("settings-passphrase")}
        </Button>
      </div>
    );
  const aboutOld = act.error && ["wrong-passphrase", "too-many-tries", "missing-passphrase"].includes(act.error.code);
  const aboutNew = act.error?.code === "weak-passphrase";
  const ready = old !== "" && [...fresh].length >= MIN_PASSPHRASE && fresh === repeat;
  const change = () =>
    act.run(async () => {
      await api.changePassphrase(old, fresh);
      toasts.show({ text: t("settings-passphrase-changed") });
      close();
    });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void change();
      }}
    >
      {!aboutOld && !aboutNew && <ErrorBanner error={act.error} />}
      <TextField
        label={t("settings-passphrase-old")}
        value={old}
        onChange={setOld}
        type="password"
        autoFocus
        error={aboutOld && act.error ? errorText(i18n, act.error) : null}
        testId="old-passphrase"
      />
      <TextField
        label={t("settings-passphrase-new")}
        value={fresh}
        onChange={setFresh}
        type="password"
        hint={t("settings-passphrase-min", { count: MIN_PASSPHRASE })}
        error={aboutNew && act.error ? errorText(i18n, act.error) : null}
        testId="fresh-passphrase"
      />
      <TextField
        label={t("settings-passphrase-repeat")}
        value={repeat}
        onChange={setRepeat}
        type="password"
        error={repeat !== "" && repeat !== fresh ? t("settings-passphrase-differs") : null}
        testId="fresh-passphrase-repeat"
      />
      <div className="row">
        <Button onPress={close}>{t("app-cancel")}</Button>
        <Button variant="primary" type="submit" isDisabled={!ready} isPending={act.busy} testId="save-passphrase">
          {t("settings-passphrase")}
        </Button>
      </div>
    </form>
  );
}
