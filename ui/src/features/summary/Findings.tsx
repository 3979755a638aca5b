// What the review found, one thing after the other, each with a way to settle it.
import { ScanSearch } from "lucide-react";
import { useState } from "react";
import { api, type Finding } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, Fold, Form, Notice, Tag, TextField } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { type SummaryEditor, showInText } from "./editor";
import css from "./Findings.module.css";
import { mayBeKept, sameWords } from "./marks";

/** Cards drawn at once; the next come as these are settled. */
const SHOWN = 25;

/** The findings and how far they are settled. */
export function Findings(props: { editor: SummaryEditor; onShow: () => void }) {
  const { t } = useI18n();
  const { editor } = props;
  const { view } = editor;
  const open = view.findings.filter((finding) => finding.state === "open");
  const settled = view.findings.filter((finding) => finding.state !== "open");
  // Findings with the same words are one card and are settled together.
  const cards = open.filter((finding) => sameWords(view.findings, finding)[0]?.id === finding.id);
  const count = open.length + settled.length;
  return (
    <div className={css.findings} data-testid="findings">
      <div
        className={css.meter}
        role="img"
        aria-label={t("summary-findings-settled", { settled: settled.length, count })}
      >
        <i style={{ inlineSize: `${count === 0 ? 100 : (settled.length / count) * 100}%` }} />
      </div>
      <p className="muted xs" data-testid="findings-count">
        {count === 0
          ? t("summary-findings-none")
          : open.length === 0
            ? t("summary-findings-all-settled")
            : t("summary-findings-settled", { settled: settled.length, count })}
      </p>
      {view.summary.reviewed_at === null && (
        <Notice
          tone="warn"
          testId="review-stale"
          action={
            <Button
              icon={<ScanSearch />}
              onPress={() => void editor.change(() => api.reviewSummary(editor.id))}
              testId="review-again"
            >
              {t("summary-review-again")}
            </Button>
          }
        >
          {t("summary-review-stale")}
        </Notice>
      )}
      <ul className={css.list}>
        {cards.slice(0, SHOWN).map((finding) => (
          <OpenFinding
            key={finding.id}
            editor={editor}
            finding={finding}
            times={sameWords(view.findings, finding).length}
            onShow={props.onShow}
          />
        ))}
      </ul>
      {cards.length > SHOWN && (
        <p className="muted xs">{t("summary-more-findings", { count: cards.length - SHOWN })}</p>
      )}
      {settled.length > 0 && (
        <Fold title={t("summary-settled-list", { count: settled.length })} titleTestId="settled-findings">
          <ul className={css.list}>
            {settled.slice(0, 100).map((finding) => (
              <SettledFinding key={finding.id} editor={editor} finding={finding} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

/** The words without the sign that makes a paragraph a quote. */
function plainWords(finding: Finding): string {
  return finding.text.replace(/^> /, "");
}

function Where(props: { editor: SummaryEditor; finding: Finding; onShow?: () => void }) {
  const { t, term, pick } = useI18n();
  const { editor, finding } = props;
  const people = useRead("people", editor.view.session.programme_id).data ?? [];
  const person = people.find((person) => person.id === finding.participant_id);
  const language = term("lang", finding.lang);
  const place = finding.section
    ? t("summary-finding-in", { section: term("section", finding.section), language })
    : t("summary-finding-in-title", { language });
  return (
    <p className={css.where}>
      {props.onShow ? (
        <button
          type="button"
          className={css.link}
          title={t("summary-in-text")}
          data-testid="finding-show"
          onClick={() => {
            props.onShow?.();
            // The text may only now come into view.
            requestAnimationFrame(() => requestAnimationFrame(() => showInText(finding.id)));
          }}
        >
          {place}
        </button>
      ) : (
        <span>{place}</span>
      )}
      {person && <span>{t("summary-finding-about", { name: pick(person.code_name) })}</span>}
    </p>
  );
}

function OpenFinding(props: { editor: SummaryEditor; finding: Finding; times: number; onShow: () => void }) {
  const { t, term } = useI18n();
  const { editor, finding } = props;
  const [mode, setMode] = useState<"choose" | "replace" | "keep">("choose");
  const [words, setWords] = useState("");
  const [busy, setBusy] = useState(false);
  const settle = async (settlement: Parameters<SummaryEditor["settle"]>[1]) => {
    setBusy(true);
    await editor.settle(finding, settlement);
    setBusy(false);
  };
  const replace = (text: string) => settle({ how: "replace", text });
  const keeping = finding.may_keep === "not_this_person" ? "not_this_person" : "keep";
  const form = useForm({
    ready: mode === "replace" || words.trim() !== "",
    send: () => (mode === "replace" ? replace(words) : settle({ how: keeping, reason: words.trim() })),
  });
  const hasSuggestion = finding.suggestion.trim() !== "";
  return (
    <li className={css.finding} data-finding={finding.id} tabIndex={-1} data-testid="finding">
      <div className={css.tags}>
        <Tag tone="danger">{term("finding-kind", finding.kind)}</Tag>
        {props.times > 1 && <Tag>{t("summary-finding-times", { count: props.times })}</Tag>}
      </div>
      <p className={css.words}>
        <Bidi text={plainWords(finding)} lang={finding.lang} />
      </p>
      <p className="muted">{term("finding-reason", finding.reason)}</p>
      <Where editor={editor} finding={finding} onShow={props.onShow} />
      {editor.canEdit && mode === "choose" && (
        <div className={css.acts}>
          {hasSuggestion && (
            <Button onPress={() => void replace(finding.suggestion)} isPending={busy} testId="finding-replace">
              <span>{t("summary-replace-with", { words: finding.suggestion })}</span>
            </Button>
          )}
          <Button
            variant={hasSuggestion ? "quiet" : "plain"}
            onPress={() => void replace("")}
            isPending={busy && !hasSuggestion}
            testId="finding-leave-out"
          >
            {t("summary-leave-out")}
          </Button>
          <Button
            variant="quiet"
            testId="finding-other"
            onPress={() => {
              setWords(finding.suggestion);
              setMode("replace");
            }}
          >
            {t("summary-other-words")}
          </Button>
          {mayBeKept(finding) ? (
            <Button
              variant="quiet"
              testId="finding-keep"
              onPress={() => {
                setWords("");
                setMode("keep");
              }}
            >
              {t("summary-keep")}
            </Button>
          ) : (
            <span className="muted xs">{t("summary-cannot-keep")}</span>
          )}
        </div>
      )}
      {mode !== "choose" && (
        <Form
          form={form}
          look="tight"
          act={t(mode === "replace" ? "summary-replace" : "summary-keep")}
          actTestId="finding-settle"
          onCancel={() => setMode("choose")}
        >
          <TextField
            label={t(mode === "replace" ? "summary-write-instead" : "summary-keep-reason")}
            hint={mode === "keep" ? t("summary-keep-reason-hint") : undefined}
            lang={mode === "replace" ? finding.lang : undefined}
            value={words}
            onChange={setWords}
            autoFocus
            testId={mode === "replace" ? "finding-words" : "finding-reason"}
          />
        </Form>
      )}
    </li>
  );
}

function SettledFinding(props: { editor: SummaryEditor; finding: Finding }) {
  const { t, term } = useI18n();
  const { editor, finding } = props;
  return (
    <li className={css.finding} data-finding={finding.id} tabIndex={-1} data-testid="finding-settled">
      <div className={css.tags}>
        <Tag tone="good">{term("finding-state", finding.state)}</Tag>
        <Tag>{term("finding-kind", finding.kind)}</Tag>
      </div>
      <p className={css.words}>
        <Bidi text={plainWords(finding)} lang={finding.lang} />
      </p>
      {finding.state === "replaced" && (
        <p className="muted">
          {finding.suggestion.trim() === ""
            ? t("summary-was-left-out")
            : t("summary-replaced-by", { words: finding.suggestion })}
        </p>
      )}
      {finding.kept_because !== "" && (
        <p className="muted">
          <Bidi text={finding.kept_because} />
        </p>
      )}
      <Where editor={editor} finding={finding} />
      {editor.canEdit && finding.state !== "gone" && (
        <div className={css.acts}>
          <Button
            variant="quiet"
            onPress={() => void editor.change(() => api.reopenFinding(finding.id))}
            testId="finding-reopen"
          >
            {t("summary-open-again")}
          </Button>
        </div>
      )}
    </li>
  );
}
