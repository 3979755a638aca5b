// Language, light, calendar and digits, with an example of what they do.

import { useNow } from "../../shared/clock";
import { Choice, Section } from "../../shared/components";
import { useDates } from "../../shared/dates";
import { LANGS, useI18n } from "../../shared/i18n";
import { usePreferences } from "../../shared/preferences";
import css from "./Settings.module.css";

/** A language is named in itself, so that whoever reads it can choose it. */
const OWN_NAMES = { en: "English", fa: "فارسی" } as const;

/** How the window speaks and looks. */
export function Look() {
  const { t, n, lang } = useI18n();
  const { preferences, save } = usePreferences();
  const { here } = useDates();
  const now = useNow();
  return (
    <Section title={t("settings-look")}>
      <div className={css.rows}>
        <Choice
          label={t("settings-language")}
          value={lang}
          onChange={(lang) => save({ lang })}
          items={LANGS.map((id) => ({
            id,
            label: (
              <bdi lang={id} dir={id === "fa" ? "rtl" : "ltr"}>
                {OWN_NAMES[id]}
              </bdi>
            ),
          }))}
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
          label={t("settings-calendar")}
          value={preferences.calendar}
          onChange={(calendar) => save({ calendar })}
          items={[
            { id: "by_language", label: t("settings-by-language") },
            { id: "gregorian", label: t("term-calendar-gregorian") },
            { id: "solar_hijri", label: t("term-calendar-solar-hijri") },
          ]}
          testId="settings-calendar"
        />
        <Choice
          label={t("settings-digits")}
          value={preferences.digits}
          onChange={(digits) => save({ digits })}
          items={[
            { id: "by_language", label: t("settings-by-language") },
            { id: "latin", label: <bdi>0123</bdi> },
            { id: "persian", label: <bdi>۰۱۲۳</bdi> },
          ]}
          testId="settings-digits"
        />
      </div>
      <p className="muted small" data-testid="look-example">
        {t("settings-example", { date: here(now.toISOString(), "full"), number: n(1234.5) })}
      </p>
    </Section>
  );
}
