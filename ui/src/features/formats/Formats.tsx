// The library of formats: what each is for, and how its minutes are spent.
import type { Format } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Loaded, Page, Tag } from "../../shared/components";
import { partTopic } from "../../shared/guide";
import { HelpButton } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import css from "./Formats.module.css";

/** The screen of formats. */
export function Formats() {
  const { t } = useI18n();
  const query = useRead("formats");
  return (
    <Page title={t("formats-title")} lead={t("formats-lead")} testId="formats">
      <Loaded query={query} lines={8}>
        {(formats) => (
          <>
            <ul className={css.list}>
              {formats
                .toSorted((a, b) => Number(a.built_in) - Number(b.built_in))
                .map((format) => (
                  <li key={format.key}>
                    <One format={format} />
                  </li>
                ))}
            </ul>
            {formats.every((format) => format.built_in) && <p className="muted small">{t("formats-own-none")}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function One(props: { format: Format }) {
  const { t, n, pick, lang } = useI18n();
  const { format } = props;
  const [name, other] = [pick(format.name), lang === "fa" ? format.name.en : format.name.fa];
  const total = format.blocks.reduce((sum, block) => sum + block.minutes, 0);
  return (
    <article className={css.format} data-testid={`library-${format.key}`}>
      <header>
        <h2>
          <Bidi text={name} />
        </h2>
        <HelpButton topic={`format-${format.key}`} />
        {other.trim() !== "" && other !== name && (
          <p className="muted small">
            <Bidi text={other} lang={lang === "fa" ? "en" : "fa"} />
          </p>
        )}
        <span className="row wrap">
          <Tag>{t("formats-minutes", { count: total })}</Tag>
          <Tag>{t("formats-people", { from: format.people_min, to: format.people_max })}</Tag>
          {!format.built_in && <Tag tone="lapis">{t("formats-own")}</Tag>}
        </span>
      </header>
      {pick(format.description).trim() !== "" && (
        <p className="muted small">
          <Bidi text={pick(format.description)} />
        </p>
      )}
      <ol className={css.blocks} aria-label={t("formats-blocks", { name })}>
        {format.blocks.map((block, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a format never changes while it is shown, and titles repeat.
            key={index}
            data-kind={block.silent || block.moderators_only ? "quiet" : block.go_round ? "round" : "plain"}
          >
            <i
              className={css.length}
              style={{
                inlineSize: `${(block.minutes / Math.max(...format.blocks.map((each) => each.minutes))) * 100}%`,
              }}
              aria-hidden="true"
            />
            <span>
              <Bidi text={pick(block.title)} />
              {block.go_round && <span className="muted xs"> · {t("formats-round")}</span>}
              {block.silent && <span className="muted xs"> · {t("formats-silent")}</span>}
              {block.moderators_only && <span className="muted xs"> · {t("formats-moderators")}</span>}
            </span>
            <HelpButton topic={partTopic(block)} />
            <bdi className="num muted">{n(block.minutes)}</bdi>
          </li>
        ))}
      </ol>
    </article>
  );
}
