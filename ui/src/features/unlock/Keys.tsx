// Opening with a key: the passphrase, the recovery key, or a backup with its passphrase.
import { type ReactNode, useState } from "react";
import { api, type Place } from "../../platform";
import { type Act, useAct } from "../../shared/act";
import { Button, ErrorBanner, TextField } from "../../shared/components";
import { ERRORS, errorText } from "../../shared/errors";
import { useI18n } from "../../shared/i18n";
import { Strength } from "./Strength";
import { MIN_PASSPHRASE } from "./strength";
import css from "./Unlock.module.css";

interface Props {
  onBack: () => void;
  onOpened: () => void;
}

function Frame(props: { title: string; act: Act; onSubmit: () => void; children: ReactNode; buttons: ReactNode }) {
  const banner = props.act.error && ERRORS[props.act.error.code] !== "field" ? props.act.error : null;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <h2>{props.title}</h2>
      <ErrorBanner error={banner} />
      {props.children}
      <div className={css.buttons}>{props.buttons}</div>
    </form>
  );
}

function useFieldError(act: Act): string | null {
  const i18n = useI18n();
  return act.error && ERRORS[act.error.code] === "field" ? errorText(i18n, act.error) : null;
}

/** Opens with the passphrase. What was typed stays when it was wrong. */
export function Open(props: Props & { place: Place; onForgot: () => void }) {
  const { t } = useI18n();
  const [passphrase, setPassphrase] = useState("");
  const act = useAct();
  const error = useFieldError(act);
  const open = () =>
    act.run(async () => {
      await api.openWorkspace(props.place.handle, passphrase);
      props.onOpened();
    });
  return (
    <Frame
      title={t("unlock-open-title", { name: props.place.name })}
      act={act}
      onSubmit={open}
      buttons={
        <>
          <Button onPress={props.onBack} testId="back">
            {t("unlock-other")}
          </Button>
          <Button variant="quiet" onPress={props.onForgot} testId="use-recovery">
            {t("unlock-forgot")}
          </Button>
          <Button
            variant="primary"
            type="submit"
            isDisabled={passphrase === ""}
            isPending={act.busy}
            testId="unlock-submit"
          >
            {t("unlock-unlock")}
          </Button>
        </>
      }
    >
      <TextField
        label={t("unlock-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        type="password"
        error={error}
        autoFocus
        testId="passphrase"
      />
    </Frame>
  );
}

/** Opens with the recovery key and sets a new passphrase. */
export function Recover(props: Props & { place: Place }) {
  const { t } = useI18n();
  const [key, setKey] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const act = useAct();
  const error = useFieldError(act);
  const weak = act.error?.code === "weak-passphrase";
  const ready = key.trim() !== "" && [...passphrase].length >= MIN_PASSPHRASE;
  const recover = () =>
    act.run(async () => {
      await api.recoverWorkspace(props.place.handle, key, passphrase);
      props.onOpened();
    });
  return (
    <Frame
      title={t("unlock-recover-title", { name: props.place.name })}
      act={act}
      onSubmit={recover}
      buttons={
        <>
          <Button onPress={props.onBack} testId="back">
            {t("app-back")}
          </Button>
          <Button variant="primary" type="submit" isDisabled={!ready} isPending={act.busy} testId="recover-submit">
            {t("unlock-recover-act")}
          </Button>
        </>
      }
    >
      <TextField
        label={t("unlock-recovery-key")}
        value={key}
        onChange={setKey}
        lang="en"
        error={weak ? null : error}
        autoFocus
        testId="recovery-key-input"
      />
      <div className={css.with}>
        <TextField
          label={t("unlock-recover-new")}
          value={passphrase}
          onChange={setPassphrase}
          type="password"
          error={weak ? error : null}
          testId="new-passphrase"
        />
        <Strength passphrase={passphrase} />
      </div>
    </Frame>
  );
}

/** Makes a workspace from a backup, in a new place, and opens it. */
export function Restore(props: Props & { backup: Place }) {
  const { t } = useI18n();
  const [passphrase, setPassphrase] = useState("");
  const act = useAct();
  const error = useFieldError(act);
  const restore = () =>
    act.run(async () => {
      const place = await api.pickNewWorkspace(props.backup.name);
      if (!place) return;
      await api.restoreWorkspace(props.backup.handle, place.handle, passphrase);
      await api.openWorkspace(place.handle, passphrase);
      props.onOpened();
    });
  return (
    <Frame
      title={t("unlock-restore-title", { name: props.backup.name })}
      act={act}
      onSubmit={restore}
      buttons={
        <>
          <Button onPress={props.onBack} testId="back">
            {t("app-back")}
          </Button>
          <Button
            variant="primary"
            type="submit"
            isDisabled={passphrase === ""}
            isPending={act.busy}
            testId="restore-submit"
          >
            {t("unlock-restore-act")}
          </Button>
        </>
      }
    >
      <p className="small muted">{t("unlock-restore-text")}</p>
      <TextField
        label={t("unlock-restore-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        type="password"
        error={error}
        autoFocus
        testId="passphrase"
      />
    </Frame>
  );
}
