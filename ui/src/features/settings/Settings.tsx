// How the window behaves, and what there is to know about the workspace.
import type { ReactNode } from "react";
import { useState } from "react";
import { api, type CheckReport, type WorkspaceInfo } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import {
  Button,
  Checkbox,
  Choice,
  ErrorBanner,
  Loaded,
  Notice,
  Page,
  Section,
  Select,
  useToasts,
} from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { usePreferences } from "../../shared/preferences";
import { PassphraseForm } from "./PassphraseForm";
import css from "./Settings.module.css";

const MINUTES = [0, 2, 5, 10, 20, 30, 60];

/** The screen of settings. */
export function Settings() {
  const { t } = useI18n();
  const info = useRead("workspaceInfo");
  return (
    <Page title={t("settings-title")} testId="settings">
      <Look />
      <Safety />
      <Loaded query={info}>
        {(info) => (
          <>
            <Workspace info={info} />
            <About info={info} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Look() {
  const { t, term, lang } = useI18n();
  const { preferences, save } = usePreferences();
  return (
    <Section title={t("settings-look")}>
      <div className={css.choices}>
        <Choice
          label={t("settings-language")}
          value={lang}
          onChange={(lang) => save({ lang })}
          items={[
            { id: "fa", label: <span lang="fa">فارسی</span> },
            { id: "en", label: <span lang="en">English</span> },
          ]}
          testId="settings-language"
        />
        <Choice
          label={t("settings-theme")}
          value={preferences.theme}
          onChange={(theme) => save({ theme })}
          items={[
            { id: "system", label: t("settings-theme-system") },
            { id: "light", label: t("settings-theme-light") },
            { id: "dark", label: t("settings-theme-dark") },
          ]}
          testId="settings-theme"
        />
        <Choice
          label={t("settings-digits")}
          value={preferences.digits}
          onChange={(digits) => save({ digits })}
          items={[
            { id: "by_language", label: t("settings-digits-language") },
            { id: "latin", label: t("settings-digits-latin") },
            { id: "persian", label: t("settings-digits-persian") },
          ]}
          testId="settings-digits"
        />
        <Choice
          label={t("settings-calendar")}
          value={preferences.calendar}
          onChange={(calendar) => save({ calendar })}
          items={[
            { id: "by_language", label: t("settings-calendar-language") },
            { id: "gregorian", label: term("calendar", "gregorian") },
            { id: "solar_hijri", label: term("calendar", "solar_hijri") },
          ]}
          testId="settings-calendar"
        />
      </div>
    </Section>
  );
}

function Safety() {
  const { t } = useI18n();
  const { preferences, save } = usePreferences();
  const minutes = MINUTES.includes(preferences.idle_minutes) ? MINUTES : [...MINUTES, preferences.idle_minutes];
  return (
    <Section title={t("settings-safety")}>
      <div className={css.narrow}>
        <Select
          label={t("settings-idle")}
          value={String(preferences.idle_minutes)}
          onChange={(idle) => save({ idle_minutes: Number(idle) })}
          items={minutes.map((count) => ({
            id: String(count),
            label: count === 0 ? t("settings-idle-never") : t("settings-idle-minutes", { count }),
          }))}
          hint={t("settings-idle-hint")}
          testId="settings-idle"
        />
      </div>
      <Checkbox
        isSelected={preferences.remember_workspaces}
        onChange={(remember_workspaces) => save({ remember_workspaces })}
        testId="settings-remember"
      >
        {t("settings-remember")}
      </Checkbox>
      <PassphraseForm />
    </Section>
  );
}

function Workspace(props: { info: WorkspaceInfo }) {
  const { t, n } = useI18n();
  const { info } = props;
  const toasts = useToasts();
  const act = useAct();
  const [report, setReport] = useState<CheckReport | null>(null);
  const backup = () =>
    act.run(async () => {
      if (await api.backupWorkspace()) toasts.show({ text: t("settings-backup-done") });
    });
  const check = () => act.run(async () => setReport(await api.checkWorkspace()));
  return (
    <Section title={t("settings-workspace")}>
      {info.read_only && <Notice tone="warn">{t("settings-workspace-read-only")}</Notice>}
      {info.demo && <Notice>{t("settings-workspace-demo")}</Notice>}
      <dl className={css.facts}>
        <Fact name={t("settings-programmes")}>{n(info.programmes)}</Fact>
        <Fact name={t("settings-sessions")}>{n(info.sessions)}</Fact>
        <Fact name={t("settings-people")}>{n(info.people)}</Fact>
        <Fact name={t("settings-notes")}>{n(info.notes)}</Fact>
        <Fact name={t("settings-releases")}>{n(info.releases)}</Fact>
        <Fact name={t("settings-size")}>{t("settings-kilobytes", { count: info.kilobytes })}</Fact>
        <Fact name={t("settings-backups")}>{n(info.backups)}</Fact>
      </dl>
      <ErrorBanner error={act.error} />
      {report && (
        <Notice tone={report.ok ? "good" : "danger"} testId="check-report">
          {report.ok
            ? t("settings-check-ok")
            : `${t("settings-check-problems", { count: report.problems.length })} ${t("settings-check-advice")}`}
        </Notice>
      )}
      <div className="row wrap">
        <Button onPress={backup} isDisabled={act.busy} testId="backup-now">
          {t("settings-backup-now")}
        </Button>
        <Button onPress={check} isDisabled={act.busy} testId="check-workspace">
          {t("settings-check")}
        </Button>
      </div>
    </Section>
  );
}

function About(props: { info: WorkspaceInfo }) {
  const { t } = useI18n();
  return (
    <Section title={t("settings-about")}>
      <dl className={css.facts}>
        <Fact name={t("settings-version")}>
          <bdi dir="ltr">{props.info.version}</bdi>
        </Fact>
        <Fact name={t("settings-tzdata")}>
          <bdi dir="ltr">{props.info.tzdata}</bdi>
        </Fact>
        <Fact name={t("settings-licence")}>
          <bdi dir="ltr">Apache-2.0 / MIT</bdi>
        </Fact>
        <Fact name={t("settings-fonts")}>{t("settings-fonts-text")}</Fact>
        <Fact name={t("settings-keys")}>{t("settings-keys-hint")}</Fact>
      </dl>
    </Section>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
