// What left the device, when, for whom, with which digest, and whose consent it relied on.
import { useState } from "react";
import type { Release, Session } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, DateText, EmptyState, Fold, Loaded, Notice, Page, Table, Tag } from "../../shared/components";
import { HelpButton } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { wallAt } from "../../shared/zone";
import css from "./Released.module.css";
import { Verify } from "./Verify";

/** Releases drawn at once. */
const SHOWN = 20;

/** The ledger, of one session or of all. */
export function Released(props: { session: string | null }) {
  const { t } = useI18n();
  const router = useRouter();
  const query = useRead("releases", props.session);
  const sessions = useRead("sessions", null).data ?? [];
  const [shown, setShown] = useState(SHOWN);
  return (
    <Page
      testId="released"
      title={t("released-title")}
      lead={t("released-lead")}
      actions={
        props.session && (
          <Button variant="quiet" onPress={() => router.go({ screen: "released" })} testId="released-all">
            {t("released-all")}
          </Button>
        )
      }
    >
      <Verify />
      <Loaded query={query}>
        {(releases) =>
          releases.length === 0 ? (
            <EmptyState
              title={t("released-none-title")}
              text={t("released-none-text")}
              action={<Button onPress={() => router.go({ screen: "today" })}>{t("released-none-act")}</Button>}
            />
          ) : (
            <>
              <ol className={css.ledger}>
                {releases.slice(0, shown).map((release) => (
                  <Entry
                    key={release.id}
                    release={release}
                    session={sessions.find((session) => session.id === release.session_id)}
                  />
                ))}
              </ol>
              {releases.length > shown && (
                <div>
                  <Button variant="quiet" onPress={() => setShown(shown + 100)} testId="older-releases">
                    {t("released-more", { count: releases.length - shown })}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** An instant as this machine's own clock shows it. */
function localOf(instant: string): string {
  const wall = wallAt(new Date(instant), Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!wall) return instant;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`;
}

function Entry(props: { release: Release; session: Session | undefined }) {
  const { t, pick } = useI18n();
  const router = useRouter();
  const { release, session } = props;
  return (
    <li className={css.entry} data-testid="release-entry">
      <header className={css.head}>
        <h2>
          {session ? <Bidi text={pick(session.title)} /> : t("released-title")}
          {session && <span className={css.number}>{t("released-session", { number: session.number })}</span>}
        </h2>
        <Tag>{t("released-draft", { number: release.draft })}</Tag>
        <span className="spacer" />
        <Button
          variant="quiet"
          onPress={() => router.go({ screen: "summary", session: release.session_id })}
          testId="release-summary"
        >
          {t("released-to-summary")}
        </Button>
      </header>
      <p className={css.meta}>
        <DateText local={localOf(release.released_at)} both time style="long" />
        <span>
          {release.recipient.trim() === ""
            ? t("released-recipient-unknown")
            : t("released-for", { recipient: release.recipient })}
        </span>
      </p>
      {session && <Consents release={release} programme={session.programme_id} />}
      <Files release={release} />
      {release.files.some((file) => !file.completed) && <Notice tone="warn">{t("released-not-completed-hint")}</Notice>}
    </li>
  );
}

function Consents(props: { release: Release; programme: string }) {
  const { t, term, pick, lang } = useI18n();
  const people = useRead("people", props.programme).data;
  const { relied_on, reliance, withdrawn } = props.release;
  const comma = lang === "fa" ? "، " : ", ";
  if (!people) return null;
  const names = (ids: string[]) =>
    ids
      .map((id) => people.find((person) => person.id === id))
      .map((person) => (person ? pick(person.code_name) : "…"))
      .join(comma);
  return (
    <>
      <p className="small muted">{t("released-relied", { count: relied_on.length, names: names(relied_on) })}</p>
      {reliance.length > 0 && (
        <Fold title={t("released-reliance")} titleTestId="reliance">
          <ul className={css.reliance}>
            {reliance.map((on) => (
              <li key={on.participant_id}>
                <Bidi text={names([on.participant_id])} />
                {": "}
                {on.consents.map((kind) => term("consent", kind)).join(comma)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {withdrawn.length > 0 && (
        <Notice tone="danger" testId="release-withdrawn">
          {t("released-withdrawn", { count: withdrawn.length, names: names(withdrawn) })}{" "}
          <HelpButton topic="withdrawal" />
        </Notice>
      )}
    </>
  );
}

function Files(props: { release: Release }) {
  const { t, term } = useI18n();
  return (
    <Table
      columns={[
        {
          id: "file",
          label: (
            <>
              {t("released-file")} <HelpButton topic="digest" />
            </>
          ),
        },
        { label: t("released-kind") },
        { label: t("released-language") },
        { label: t("released-size") },
      ]}
    >
      {props.release.files.map((file) => (
        <tr key={file.sha256 + file.name}>
          <td>
            <bdi dir="ltr" className={css.name}>
              {file.name}
            </bdi>
            {!file.completed && (
              <Tag tone="danger" testId="not-completed">
                {t("released-not-completed")}
              </Tag>
            )}
            <span className={css.digest}>
              {t("released-digest")}{" "}
              <code dir="ltr" data-testid="digest">
                {file.sha256}
              </code>
            </span>
          </td>
          <td>{term("file-format", file.format)}</td>
          <td>{term("document-lang", file.lang)}</td>
          <td className="num">{t("released-kilobytes", { count: Math.max(1, Math.round(file.bytes / 1024)) })}</td>
        </tr>
      ))}
    </Table>
  );
}
