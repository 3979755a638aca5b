// The finding in hand: its reason, the sentence around it, the person, their consent, and the answers with a key for each.
import { useState } from "react";
import type { ConsentKind, Finding, Person, Settlement } from "../../platform";
import { Bidi, Button, Form, Kbd, Tag, TextField } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useHotkeys } from "../../shared/hotkeys";
import { useI18n } from "../../shared/i18n";
import { type SummaryEditor, showInText } from "./editor";
import css from "./Findings.module.css";
import { sentenceOf } from "./marks";

/** The questions whose answers decide what may leave. */
const ASKED: readonly ConsentKind[] = [
  "notes",
  "quote_without_name",
  "quote_with_code_name",
  "quote_with_name",
  "share_with_third_party",
];

/** In which section and language a finding stands; with `onShow`, the way there. */
export function Where(props: { editor: SummaryEditor; finding: Finding; onShow?: () => void }) {
  const { t, term } = useI18n();
  const { finding } = props;
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
    </p>
  );
}

/** Whom a finding concerns, by code name, and what they agreed to. */
function About(props: { person: Person }) {
  const { t, term, pick, lang } = useI18n();
  const { person } = props;
  const agreed = ASKED.filter((kind) => person.consents.includes(kind)).map((kind) => term("consent", kind));
  const name = pick(person.code_name);
  return (
    <p className={css.about} data-testid="finding-person">
      <span>{t("summary-finding-about", { name })}</span>{" "}
      <span className="muted">
        {agreed.length === 0
          ? t("summary-agreed-to-nothing")
          : t("summary-agreed-to", { list: agreed.join(lang === "fa" ? "، " : ", ") })}
      </span>
    </p>
  );
}

type Mode = "choose" | "replace" | "keep" | "not_this_person";

/** The card. `onSettled` is called when the finding is answered. */
export function OpenFinding(props: {
  editor: SummaryEditor;
  finding: Finding;
  people: readonly Person[];
  times: number;
  onShow: () => void;
  onSettled: () => void;
}) {
  const { t, term } = useI18n();
  const { editor, finding } = props;
  const [mode, setMode] = useState<Mode>("choose");
  const [words, setWords] = useState("");
  const [busy, setBusy] = useState(false);
  const person = props.people.find((person) => person.id === finding.participant_id);
  const note = editor.view.notes.find((note) => note.id === finding.note_id);
  const general = finding.kind === "singles_out" || finding.kind === "small_group";
  const suggestion = finding.suggestion.trim();
  const settle = async (settlement: Settlement) => {
    if (busy) return;
    setBusy(true);
    if (await editor.settle(finding, settlement)) props.onSettled();
    setBusy(false);
  };
  const begin = (next: Mode, text: string) => {
    setWords(text);
    setMode(next);
  };
  const answers = [
    suggestion !== "" && {
      id: general ? "generalise" : "replace",
      key: general ? "G" : "R",
      label: t(general ? "summary-generalise" : "summary-replace-with", { words: finding.suggestion }),
      run: () => void settle({ how: "as_proposed" }),
    },
    { id: "leave-out", key: "T", label: t("summary-leave-out"), run: () => void settle({ how: "replace", text: "" }) },
    { id: "other", key: "O", label: t("summary-other-words"), run: () => begin("replace", finding.suggestion) },
    finding.may_keep !== "no" &&
      finding.participant_id !== null && {
        id: "not-this-person",
        key: "P",
        label: t("summary-not-this-person"),
        run: () => begin("not_this_person", ""),
      },
    finding.may_keep === "with_reason" && {
      id: "keep",
      key: "K",
      label: t("summary-keep"),
      run: () => begin("keep", ""),
    },
    finding.may_keep === "not_this_person" &&
      finding.participant_id === null && {
        id: "keep",
        key: "K",
        label: t("summary-keep"),
        run: () => begin("not_this_person", ""),
      },
  ].filter((answer) => answer !== false);
  const keys = Object.fromEntries(answers.map((answer) => [answer.key.toLowerCase(), answer.run]));
  useHotkeys(keys, editor.canEdit && mode === "choose");
  const send = (): Promise<void> => {
    if (mode === "replace") return settle({ how: "replace", text: words });
    return settle({ how: mode === "keep" ? "keep" : "not_this_person", reason: words.trim() });
  };
  const form = useForm({
    ready: mode === "replace" || words.trim() !== "",
    faults: { keep_reason: ["reason"] },
    send,
  });
  const { before, marked, after } = sentenceOf(editor.view, finding);
  return (
    <li className={`${css.finding} ${css.current}`} data-finding={finding.id} tabIndex={-1} data-testid="finding">
      <div className={css.tags}>
        <Tag tone={finding.severity === "points" ? "warn" : "danger"}>{term("finding-kind", finding.kind)}</Tag>
        <Tag>{term("severity", finding.severity)}</Tag>
        {props.times > 1 && <Tag>{t("summary-finding-times", { count: props.times })}</Tag>}
      </div>
      <p className={css.reason}>{term("finding-reason", finding.reason)}</p>
      <p className={css.sentence} dir={finding.lang === "fa" ? "rtl" : "ltr"} lang={finding.lang}>
        {before}
        <mark className={css.marked}>{marked}</mark>
        {after}
      </p>
      {note && (
        <p className={css.note} data-testid="finding-note">
          <span className="muted xs">{t("summary-finding-note")}</span>{" "}
          <Bidi text={finding.lang === note.lang || note.translation === "" ? note.text : note.translation} />
        </p>
      )}
      {person && <About person={person} />}
      <Where editor={editor} finding={finding} onShow={props.onShow} />
      {editor.canEdit && mode === "choose" && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not a part of a form. */}
          <div className={css.acts} role="group" aria-label={t("summary-finding-answers")}>
            {answers.map((answer, index) => (
              <Button
                key={answer.id}
                variant={index === 0 ? "plain" : "quiet"}
                onPress={answer.run}
                isPending={busy && index === 0}
                testId={`finding-${answer.id}`}
              >
                <span>{answer.label}</span> <Kbd keys={answer.key} />
              </Button>
            ))}
          </div>
          {finding.may_keep === "no" && <p className="muted xs">{t("summary-cannot-keep")}</p>}
        </>
      )}
      {mode !== "choose" && (
        <Form
          form={form}
          look="tight"
          act={t(mode === "replace" ? "summary-replace" : mode === "keep" ? "summary-keep" : "summary-not-this-person")}
          actTestId="finding-settle"
          onCancel={() => setMode("choose")}
        >
          {mode !== "replace" && <Reasons mode={mode} onChoose={setWords} />}
          <TextField
            label={t(mode === "replace" ? "summary-write-instead" : "summary-keep-reason")}
            hint={mode === "replace" ? undefined : t("summary-keep-reason-hint")}
            lang={mode === "replace" ? finding.lang : undefined}
            value={words}
            onChange={setWords}
            error={form.fault("keep_reason")}
            autoFocus
            testId={mode === "replace" ? "finding-words" : "finding-reason"}
          />
        </Form>
      )}
    </li>
  );
}

/** Reasons that are often given; each can be changed before it is sent. */
function Reasons(props: { mode: "keep" | "not_this_person"; onChoose: (reason: string) => void }) {
  const { t } = useI18n();
  const ready =
    props.mode === "keep"
      ? [t("summary-because-many"), t("summary-because-public"), t("summary-because-point")]
      : [t("summary-because-other"), t("summary-because-place"), t("summary-because-word")];
  return (
    <div className={css.acts}>
      {ready.map((reason) => (
        <Button key={reason} variant="quiet" onPress={() => props.onChoose(reason)} testId="ready-reason">
          {reason}
        </Button>
      ))}
    </div>
  );
}
