// What the review found, one thing after the other: why, where, of whom, what they agreed to, and one key for each answer.
import { Eye, ScanSearch, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { api, type Finding } from "../../platform";
import { useRead } from "../../platform/queries";
import { useCommands } from "../../shared/commands";
import { Bidi, Button, ChathamHouse, Fold, Kbd, Notice, Tag } from "../../shared/components";
import { useHotkeys } from "../../shared/hotkeys";
import { useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { Blocked } from "./Blocked";
import type { SummaryEditor } from "./editor";
import css from "./Findings.module.css";
import { sameWords } from "./marks";
import { OpenFinding, Where } from "./OpenFinding";

/** Lines drawn at once; the next come as these are settled. */
const SHOWN = 25;

/** The findings and how far they are settled. `onShow` leads to the text, `onStranger` to the page as anybody reads it. */
export function Findings(props: { editor: SummaryEditor; onShow: () => void; onStranger: () => void }) {
  const { t } = useI18n();
  const { editor } = props;
  const { view } = editor;
  const people = useRead("people", view.session.programme_id).data ?? [];
  const open = view.findings.filter((finding) => finding.state === "open");
  const settled = view.findings.filter((finding) => finding.state !== "open");
  // Findings with the same words are one card and are settled together.
  const cards = open.filter((finding) => sameWords(view.findings, finding)[0]?.id === finding.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    cards.findIndex((finding) => finding.id === chosen),
  );
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(false);
  const current = cards[at];
  useEffect(() => {
    if (!moved.current || !current) return;
    moved.current = false;
    const card = list.current?.querySelector<HTMLElement>(`[data-finding="${current.id}"]`);
    card?.scrollIntoView({ block: "nearest" });
    card?.focus();
  }, [current]);
  const go = (by: number) => {
    const next = cards[(at + by + cards.length) % Math.max(1, cards.length)];
    if (!next) return;
    moved.current = true;
    setChosen(next.id);
  };
  const undo = async () => {
    const back = await editor.undo();
    if (back === null) return;
    moved.current = true;
    setChosen(back);
    announce(t("summary-undone"));
  };
  useHotkeys({
    n: () => go(1),
    b: () => go(-1),
    u: () => (editor.canEdit && editor.canUndo ? void undo() : false),
    s: () => props.onStranger(),
  });
  useCommands([
    { id: "finding-next", label: t("summary-next-finding"), keys: "N", run: () => go(1) },
    { id: "finding-stranger", label: t("summary-as-stranger"), keys: "S", run: props.onStranger },
  ]);
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
      <p className="muted xs" data-testid="findings-count" role="status">
        {count === 0
          ? t("summary-findings-none")
          : open.length === 0
            ? t("summary-findings-all-settled")
            : t("summary-findings-settled", { settled: settled.length, count })}
      </p>
      <div className={css.acts}>
        <Button variant="quiet" icon={<Eye />} onPress={props.onStranger} testId="as-stranger">
          {t("summary-as-stranger")} <Kbd keys="S" />
        </Button>
        {editor.canEdit && editor.canUndo && (
          <Button variant="quiet" icon={<Undo2 />} onPress={() => void undo()} testId="finding-undo">
            {t("summary-undo")} <Kbd keys="U" />
          </Button>
        )}
      </div>
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
      <Blocked editor={editor} people={people} />
      {cards.length > 1 && (
        <p className="muted xs">
          {t("summary-finding-place", { place: at + 1, count: cards.length })} <Kbd keys="N" /> <Kbd keys="B" />
        </p>
      )}
      <ul className={css.list} ref={list} aria-label={t("summary-findings-list")}>
        {cards
          .filter((finding, index) => index < SHOWN || finding === current)
          .map((finding) =>
            finding === current ? (
              <OpenFinding
                key={finding.id}
                editor={editor}
                finding={finding}
                people={people}
                times={sameWords(view.findings, finding).length}
                onShow={props.onShow}
                onSettled={() => {
                  moved.current = true;
                  setChosen((cards[at + 1] ?? cards[at - 1])?.id ?? null);
                }}
              />
            ) : (
              <li key={finding.id} className={css.waiting} data-testid="finding-waiting">
                <button type="button" className={css.line} onClick={() => setChosen(finding.id)}>
                  <Bidi text={plainWords(finding)} lang={finding.lang} />
                  <span className="muted xs">{t("summary-finding-choose")}</span>
                </button>
              </li>
            ),
          )}
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
      <ChathamHouse session={view.session} readOnly={!editor.canEdit} />
    </div>
  );
}

/** The words without the sign that makes a paragraph a quote. */
function plainWords(finding: Finding): string {
  return finding.text.replace(/^> /, "");
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
          {finding.kept_on === "not_this_person" && <>{t("summary-not-this-person")}: </>}
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
