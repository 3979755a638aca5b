// The first screen: the language before anything else, then which workspace and whose key.
import { FolderOpen, History, Play, Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { api, onBackupFailed, type PathHandle, type Recent, type ShellStatus } from "../../platform";
import { useAct } from "../../shared/act";
import { Bidi, Button, Checkbox, Choice, ErrorBanner, Notice } from "../../shared/components";
import { Logo } from "../../shared/components/Logo";
import { HelpLink } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { usePreferences } from "../../shared/preferences";
import { Create } from "./Create";
import { Open, Recover, Restore } from "./Keys";
import css from "./Unlock.module.css";

type Step = { is: "home" } | { is: "create" } | { is: "open" | "recover" | "restore"; place: PathHandle };

/** The screen of a locked desk. Switching the language keeps whatever was typed. */
export function Unlock(props: { status: ShellStatus; onOpened: () => void }) {
  const { t, lang, digits } = useI18n();
  const { save } = usePreferences();
  const last = props.status.last;
  const [step, setStep] = useState<Step>(last ? { is: "open", place: last } : { is: "home" });
  const [backupFailed, setBackupFailed] = useState(props.status.backup_failed);
  // Locking shows this screen at once; what becomes of the backup is known a moment later.
  useEffect(() => onBackupFailed(() => setBackupFailed(true)), []);
  const home = () => setStep({ is: "home" });
  return (
    <div className={css.screen} data-testid="unlock">
      <header className={css.top}>
        <Choice
          label={t("unlock-language")}
          hideLabel
          value={lang}
          onChange={(lang) => save({ lang })}
          testId="language"
          items={[
            { id: "fa", label: <span lang="fa">فارسی</span> },
            { id: "en", label: <span lang="en">English</span> },
          ]}
        />
      </header>
      <main className={css.main}>
        <div className={css.brand}>
          <Logo size={56} />
          <h1>{t("app-name")}</h1>
          <p className="muted">{t("unlock-welcome")}</p>
        </div>
        <div className={css.panel}>
          {backupFailed && (
            <Notice tone="warn" testId="backup-failed">
              {t("unlock-backup-failed")}
            </Notice>
          )}
          {step.is === "home" && <Home onStep={setStep} onOpened={props.onOpened} />}
          {step.is === "create" && <Create onBack={home} onOpened={props.onOpened} />}
          {step.is === "open" && (
            <Open
              place={step.place}
              onBack={home}
              onOpened={props.onOpened}
              onForgot={() => setStep({ is: "recover", place: step.place })}
            />
          )}
          {step.is === "recover" && (
            <Recover
              place={step.place}
              onBack={() => setStep({ is: "open", place: step.place })}
              onOpened={props.onOpened}
            />
          )}
          {step.is === "restore" && <Restore backup={step.place} onBack={home} onOpened={props.onOpened} />}
        </div>
        <HelpLink topic="protection" />
        <p className={css.foot}>
          {t("unlock-lead")}
          {props.status.version && <bdi>{t("unlock-version", { version: digits(props.status.version) })}</bdi>}
        </p>
      </main>
    </div>
  );
}

function Home(props: { onStep: (step: Step) => void; onOpened: () => void }) {
  const { t, lang } = useI18n();
  const { preferences, save } = usePreferences();
  const [recent, setRecent] = useState<Recent[]>([]);
  const act = useAct();
  useEffect(() => {
    api.recentWorkspaces().then(setRecent, () => undefined);
  }, []);
  const open = () =>
    act.run(async () => {
      const place = await api.pickWorkspace(lang);
      if (place) props.onStep({ is: "open", place });
    });
  const again = (index: number) =>
    act.run(async () => props.onStep({ is: "open", place: await api.pickRecentWorkspace(index) }));
  const restore = () =>
    act.run(async () => {
      const place = await api.pickBackup(lang);
      if (place) props.onStep({ is: "restore", place });
    });
  const demo = () =>
    act.run(async () => {
      await api.openDemo();
      props.onOpened();
    });
  return (
    <div className={css.home}>
      <ErrorBanner error={act.error} />
      {preferences.remember_workspaces && recent.length > 0 && (
        <section className={css.recent}>
          <h2>{t("unlock-recent")}</h2>
          <ul>
            {recent.map((workspace) => (
              <li key={workspace.index}>
                <button
                  type="button"
                  className={css.workspace}
                  disabled={act.busy}
                  onClick={() => again(workspace.index)}
                  data-testid={`recent-${workspace.index}`}
                >
                  <Bidi text={workspace.name} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={css.acts}>
        <Button
          variant="primary"
          icon={<Plus />}
          onPress={() => props.onStep({ is: "create" })}
          testId="create-workspace"
        >
          {t("unlock-create")}
        </Button>
        <Button icon={<FolderOpen />} onPress={open} testId="open-workspace">
          {t("unlock-open")}
        </Button>
        <Button icon={<Play />} onPress={demo} isPending={act.busy} testId="open-demo">
          {t("unlock-demo")}
        </Button>
        <p className="muted xs">{t("unlock-demo-hint")}</p>
        <Button variant="quiet" icon={<History />} onPress={restore} testId="restore-backup">
          {t("unlock-restore")}
        </Button>
      </div>
      <div className={css.remember}>
        <Checkbox
          isSelected={preferences.remember_workspaces}
          onChange={(remember_workspaces) => save({ remember_workspaces })}
          testId="remember-workspaces"
        >
          {t("unlock-remember")}
        </Checkbox>
        <p className="muted xs">{t("unlock-remember-hint")}</p>
      </div>
    </div>
  );
}
