// What the program is made of: its version, the rules of time it knows, and whose work it carries.
import { useRead } from "../../platform/queries";
import { Button, Fold, Kbd, Section, Table } from "../../shared/components";
import { Logo } from "../../shared/components/Logo";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import css from "./Settings.module.css";

/** Works of others, by their own names. The whole list is in THIRD-PARTY.md beside the program's source. */
const WORKS: readonly [name: string, by: string, licence: string][] = [
  ["Vazirmatn", "The Vazirmatn Project Authors", "SIL Open Font License 1.1"],
  ["Lucide", "Lucide contributors", "ISC"],
  ["SQLCipher", "Zetetic LLC", "BSD-3-Clause"],
  ["SQLite", "SQLite authors", "Public domain"],
  ["OpenSSL", "The OpenSSL Project Authors", "Apache-2.0"],
  ["Unicode CLDR", "Unicode, Inc.", "Unicode-3.0"],
  ["Time Zone Database", "IANA", "Public domain"],
  ["Typst", "The Typst Project Developers", "Apache-2.0"],
  ["Tauri", "Tauri Programme within The Commons Conservancy", "Apache-2.0 / MIT"],
  ["React", "Meta Platforms, Inc.", "MIT"],
  ["React Aria, Fluent", "Adobe; Mozilla", "Apache-2.0"],
  ["TanStack Query", "Tanner Linsley", "MIT"],
];

/** Version, time zone rules, licences. */
export function About() {
  const { t, digits } = useI18n();
  const { go } = useRouter();
  const info = useRead("workspaceInfo").data;
  return (
    <Section title={t("settings-about")} testId="about">
      <p className="row">
        <Logo />
        <b>{t("app-name")}</b>
      </p>
      <dl className={css.about}>
        <dt>{t("settings-version")}</dt>
        <dd>
          <bdi dir="ltr" data-testid="version">
            {digits(info?.version ?? "")}
          </bdi>
        </dd>
        <dt>{t("settings-tzdata")}</dt>
        <dd>
          <bdi dir="ltr" data-testid="tzdata">
            {digits(info?.tzdata ?? "")}
          </bdi>
        </dd>
        <dt>{t("settings-licence")}</dt>
        <dd>{t("settings-licence-text")}</dd>
        <dt>{t("help-guide")}</dt>
        <dd>
          <Button onPress={() => go({ screen: "guide" })} testId="open-guide">
            {t("help-whole")}
          </Button>
        </dd>
        <dt>{t("settings-keys")}</dt>
        <dd>
          <Kbd keys="?" /> <span className="muted small">{t("settings-keys-text")}</span>
        </dd>
      </dl>
      <p className="muted small">{t("settings-tzdata-text")}</p>
      <Fold title={t("settings-works")} titleTestId="works">
        <p className="muted small">{t("settings-works-font")}</p>
        <Table className={css.works} columns={[]} dir="ltr" lang="en">
          {WORKS.map(([name, by, licence]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{by}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </Table>
      </Fold>
    </Section>
  );
}
