// The summary as a sheet of paper in both languages, each text written where it stands.
import { Pencil } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { api, type Finding, type Section, type SummaryView } from "../../platform";
import { useAct } from "../../shared/act";
import { Bidi, ErrorBanner, IconButton, SideDot } from "../../shared/components";
import { useDraft } from "../../shared/drafts";
import { type I18n, makeI18n, useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { usePreferences } from "../../shared/preferences";
import { type SummaryEditor, showFinding } from "./editor";
import { paragraphsOf } from "./marks";
import css from "./Sheet.module.css";

type Lang = "en" | "fa";

/** The sheet. */
export function Sheet(props: { editor: SummaryEditor }) {
  const { lang } = useI18n();
  const { view } = props.editor;
  const order: readonly Lang[] = lang === "fa" ? ["fa", "en"] : ["en", "fa"];
  return (
    <article className={css.sheet} data-testid="sheet">
      <header className={css.titles}>
        {order.map((lang) => (
          <h2 key={lang} className={css.title} dir={lang === "fa" ? "rtl" : "ltr"} lang={lang}>
            <Marked text={view.session.title[lang]} findings={inTitle(view, lang)} lang={lang} inline />
          </h2>
        ))}
      </header>
      <Facts view={view} />
      {view.summary.sections.map((section) => (
        <section key={section.key} className={css.section} data-testid={`section-${section.key.replaceAll("_", "-")}`}>
          {order.map((lang) => (
            <SectionText key={lang} editor={props.editor} section={section} lang={lang} />
          ))}
        </section>
      ))}
    </article>
  );
}

function inTitle(view: SummaryView, lang: Lang): Finding[] {
  return view.findings.filter((finding) => finding.section === null && finding.lang === lang);
}

/** What is known without words: who came, how the voice was shared. Small numbers are not shown. */
function Facts(props: { view: SummaryView }) {
  const { t, n, pick } = useI18n();
  const { view } = props;
  const sides = view.session.programme.sides;
  const measured = view.voice.sides.some((side) => (side.share ?? 0) > 0);
  const hidden = t("summary-fact-people-hidden", { count: view.session.programme.small_cell });
  const total = view.participation[sides.length];
  const percent = (share: number | null) => n(share ?? 0, { style: "percent", maximumFractionDigits: 0 });
  return (
    <dl className={css.facts}>
      <div>
        <dt>{t("summary-fact-people", { count: total?.count ?? view.session.programme.small_cell })}</dt>
        <dd>{total?.count == null ? <span className={css.hiddenCount}>{hidden}</span> : n(total.count)}</dd>
      </div>
      {sides.map((side, index) => {
        const count = view.participation[index]?.count;
        return count == null ? null : (
          <div key={side.id} data-side={side.position}>
            <dt>
              <Bidi text={pick(side.name)} />
            </dt>
            <dd>{n(count)}</dd>
          </div>
        );
      })}
      {measured && (
        <div>
          <dt>{t("summary-fact-voice")}</dt>
          <dd className={css.shares}>
            {view.voice.sides.map((voice) => {
              const side = sides.find((side) => side.id === voice.side_id);
              return (
                <span key={voice.side_id} data-side={side?.position} title={side && pick(side.name)}>
                  <SideDot position={side?.position} />{" "}
                  <span className="visually-hidden">{side && pick(side.name)}</span>
                  {percent(voice.share)}
                </span>
              );
            })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t("summary-fact-notes", { count: view.notes.length })}</dt>
        <dd>{n(view.notes.length)}</dd>
      </div>
    </dl>
  );
}

/** One section in one language: shown with its marks, or written. */
function SectionText(props: { editor: SummaryEditor; section: Section; lang: Lang }) {
  const { t, term } = useI18n();
  const { editor, section, lang } = props;
  const saved = section.text[lang];
  const [text, setText] = useDraft<string | null>(`section:${editor.id}:${section.key}:${lang}`, null);
  const own = useI18nOf(lang);
  const act = useAct();
  const testId = `text-${section.key.replaceAll("_", "-")}-${lang}`;
  const names = { section: term("section", section.key), language: term("lang", lang) };
  const save = async () => {
    if (text === null) return;
    if (text === saved) {
      setText(null);
      return;
    }
    const view = await act.run(() => api.editSection(editor.id, section.key, lang, text));
    if (!view) return;
    await editor.take(view);
    setText(null);
    announce(t("summary-text-saved"));
  };
  const findings = editor.view.findings.filter((finding) => finding.section === section.key && finding.lang === lang);
  return (
    <div className={css.text} dir={lang === "fa" ? "rtl" : "ltr"} lang={lang}>
      <SectionHeading section={section.key} lang={lang}>
        {editor.canEdit && text === null && (
          <span className={css.edit}>
            <IconButton
              label={t("summary-edit-section", names)}
              icon={<Pencil />}
              onPress={() => setText(saved)}
              testId={`edit-${testId}`}
            />
          </span>
        )}
      </SectionHeading>
      {text !== null ? (
        <>
          <ErrorBanner error={act.error} />
          <Writer
            value={text}
            onChange={setText}
            lang={lang}
            label={t("summary-section-text", names)}
            busy={act.busy}
            onSave={() => void save()}
            onCancel={() => {
              act.clear();
              setText(null);
            }}
            testId={testId}
          />
          <p className="muted xs">{t("summary-save-hint")}</p>
        </>
      ) : saved.trim() === "" ? (
        <p className={css.blank}>{own.t("summary-section-empty")}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button beside the heading does the same by keyboard.
        <div
          className={editor.canEdit ? css.editable : undefined}
          data-testid={`shown-${testId}`}
          onClick={(event) => {
            const chosen = String(window.getSelection() ?? "") !== "";
            if (editor.canEdit && !chosen && !(event.target as HTMLElement).closest("mark")) setText(saved);
          }}
        >
          <Marked text={saved} findings={findings} lang={lang} />
        </div>
      )}
    </div>
  );
}

/** The words of one language, whatever the window speaks. */
function useI18nOf(lang: Lang): I18n {
  const { preferences } = usePreferences();
  return useMemo(() => makeI18n(lang, preferences.digits), [lang, preferences.digits]);
}

/** The heading in the language of its text, in the words of the document. */
function SectionHeading(props: { section: string; lang: Lang; children: ReactNode }) {
  const heading = useI18nOf(props.lang).term("section", props.section);
  return (
    <div className={css.heading}>
      <h3>{heading}</h3>
      {props.children}
    </div>
  );
}

/** The words of a finding. Not a button element: those never break over lines. */
function Mark(props: { finding: Finding; text: string; lang: Lang }) {
  const { t } = useI18n();
  const { finding } = props;
  const open = finding.state === "open";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not break over lines.
    <mark
      className={`${css.mark} ${open ? "" : css.settled}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is a mark in the text and a button to press.
      role="button"
      tabIndex={0}
      data-mark={finding.id}
      data-testid={open ? "mark-open" : "mark-settled"}
      aria-label={t("summary-finding-mark", { words: props.text })}
      onClick={() => showFinding(finding.id)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        showFinding(finding.id);
      }}
    >
      <Bidi text={props.text} lang={props.lang} />
    </mark>
  );
}

/** Text with its findings as marks; a mark leads to its finding. */
function Marked(props: { text: string; findings: readonly Finding[]; lang: Lang; inline?: boolean }) {
  const paragraphs = paragraphsOf(props.text, props.findings);
  return paragraphs.map((paragraph) => {
    const parts = paragraph.parts.map((part, index) =>
      part.finding ? (
        <Mark key={part.finding.id + part.text} finding={part.finding} text={part.text} lang={props.lang} />
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a paragraph have no other name.
        <Bidi key={index} text={part.text} lang={props.lang} />
      ),
    );
    if (props.inline) return <span key={paragraph.at}>{parts}</span>;
    return paragraph.quote ? <blockquote key={paragraph.at}>{parts}</blockquote> : <p key={paragraph.at}>{parts}</p>;
  });
}

function Writer(props: {
  value: string;
  onChange: (text: string) => void;
  lang: Lang;
  label: string;
  busy: boolean;
  onSave: () => void;
  onCancel: () => void;
  testId: string;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const cancelled = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  }, [props.value]);
  useEffect(() => {
    const field = area.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      cancelled.current = true;
      props.onCancel();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      props.onSave();
    }
  };
  return (
    <textarea
      ref={area}
      className={css.writer}
      dir={props.lang === "fa" ? "rtl" : "ltr"}
      lang={props.lang}
      aria-label={props.label}
      aria-busy={props.busy}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!cancelled.current) props.onSave();
      }}
      data-testid={props.testId}
    />
  );
}
