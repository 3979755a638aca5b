// Where notes are written while listening: Enter saves, and the field is free again before the disk has answered.
import { Languages, ShieldAlert } from "lucide-react";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import type { Attribution, Caution, Note, NoteKind } from "../../platform";
import { Button, IconButton, type Item, Kbd, Select } from "../../shared/components";
import { HelpLine } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import css from "./Composer.module.css";
import { KINDS, type Outbox } from "./drafts";
import type { Room } from "./room";

/** What is to be said before one types, while this person speaks. */
const CAUTIONS = {
  not_agreed: "live-caution-not-agreed",
  at_risk_not_agreed: "live-caution-at-risk-not-agreed",
  at_risk: "live-caution-at-risk",
} as const satisfies Record<Caution, string>;

/** How the rest of the room reaches the field. */
export interface ComposerHandle {
  focus: () => void;
}

/** The composer. */
export function Composer(props: {
  room: Room;
  outbox: Outbox;
  onSaved: (note: Note) => void;
  onEditLast: () => void;
  ref?: Ref<ComposerHandle>;
}) {
  const { t } = useI18n();
  const { room, outbox } = props;
  const { draft } = outbox;
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(props.ref, () => ({ focus: () => field.current?.focus() }), []);
  const send = () => {
    if (outbox.send(props.onSaved)) field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape") {
      event.preventDefault();
      field.current?.blur();
    } else if (event.key === "ArrowUp" && draft.text === "" && !draft.bilingual) {
      event.preventDefault();
      props.onEditLast();
    }
  };
  return (
    <section className={css.composer} aria-label={t("live-composer")} data-testid="composer">
      {room.view.caution && (
        <p id="composer-caution" className={css.caution} data-testid="composer-caution">
          <ShieldAlert aria-hidden="true" />
          {t(CAUTIONS[room.view.caution])}
        </p>
      )}
      <Area
        ref={field}
        describedBy={room.view.caution ? "composer-caution" : undefined}
        label={t("live-composer")}
        placeholder={t("live-composer-placeholder")}
        value={draft.text}
        onChange={(text) => outbox.type({ text })}
        onKeyDown={onKeyDown}
        autoFocus
        testId="note-text"
      />
      {draft.bilingual && (
        <Area
          label={t("live-translation")}
          placeholder={t("live-translation")}
          value={draft.translation}
          onChange={(translation) => outbox.type({ translation })}
          onKeyDown={onKeyDown}
          testId="note-translation"
          autoFocus
          second
        />
      )}
      <Kinds value={draft.kind} onChange={(kind) => outbox.type({ kind })} focus={() => field.current?.focus()} />
      <div className={css.line}>
        <Source room={room} outbox={outbox} focus={() => field.current?.focus()} />
        <span className="spacer" />
        {!draft.bilingual && (
          <IconButton
            label={t("live-add-translation")}
            icon={<Languages />}
            onPress={() => outbox.type({ bilingual: true })}
            testId="add-translation"
          />
        )}
        <Button variant="primary" kbd="Enter" onPress={send} isDisabled={draft.text.trim() === ""} testId="save-note">
          {t("app-save")}
        </Button>
      </div>
      <HelpLine topic={`note-${draft.kind.replaceAll("_", "-")}`} testId="kind-help" />
      {draft.kind === "quote" && !draft.saidBy.startsWith("person:") && (
        <p className={css.hint}>{t("live-quote-needs-speaker")}</p>
      )}
    </section>
  );
}

/** A field as tall as its text, whose direction follows what is typed. */
export function Area(props: {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  autoFocus?: boolean;
  second?: boolean;
  testId?: string;
  lang?: "en" | "fa";
  describedBy?: string | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  const { dir } = useI18n();
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(props.ref, () => own.current as HTMLTextAreaElement, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const area = own.current;
    if (!area) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${Math.min(area.scrollHeight + 2, 260)}px`;
  }, [props.value]);
  return (
    <textarea
      ref={own}
      className={`${css.area} ${props.second ? css.second : ""}`}
      // An empty field stands on the side of its placeholder.
      dir={props.lang ? (props.lang === "fa" ? "rtl" : "ltr") : props.value.trim() === "" ? dir : "auto"}
      lang={props.lang}
      rows={1}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      placeholder={props.placeholder}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onKeyDown={props.onKeyDown}
      // biome-ignore lint/a11y/noAutofocus: a moderator writes here without looking down.
      autoFocus={props.autoFocus}
      data-testid={props.testId}
    />
  );
}

/** The kinds of note as words with the digit that chooses them. */
export function Kinds(props: { value: NoteKind; onChange: (kind: NoteKind) => void; focus?: () => void }) {
  const { t, term, n } = useI18n();
  return (
    <RadioGroup
      className={css.kinds}
      aria-label={t("live-kind")}
      value={props.value}
      onChange={(kind) => props.onChange(kind as NoteKind)}
      orientation="horizontal"
    >
      {KINDS.map((kind, index) => (
        <Radio key={kind} value={kind} className={css.kind} data-testid={`note-kind-${kind.replaceAll("_", "-")}`}>
          <span className={css.digit} aria-hidden="true">
            {n(index + 1)}
          </span>
          {term("note-kind", kind)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Who said it, and how much of them is shown: nothing unless chosen. */
function Source(props: { room: Room; outbox: Outbox; focus: () => void }) {
  const { t, pick, term } = useI18n();
  const { room, outbox } = props;
  const { draft } = outbox;
  const { view } = room;
  const sides = view.session.programme.sides;
  const speaker = room.person(view.speaking?.participant_id);
  const items: Item[] = [
    { id: "none", label: t("live-said-nobody") },
    ...(speaker ? [{ id: `person:${speaker.id}`, label: pick(speaker.code_name), hint: t("live-speaking-now") }] : []),
    ...sides.map((side) => ({ id: `side:${side.id}`, label: t("live-of-side", { side: pick(side.name) }) })),
    ...view.people
      .filter((person) => person.id !== speaker?.id)
      .map((person) => ({ id: `person:${person.id}`, label: pick(person.code_name) })),
  ];
  const shown: Item[] = (["none", "side", "code-name"] as const)
    .filter((value) => value !== "code-name" || draft.saidBy.startsWith("person:"))
    .map((value) => ({
      id: value,
      label: value === "none" ? t("live-shown-none") : term("attribution", value),
    }));
  const after = useAfterPicker(props.focus);
  return (
    <div className={css.source}>
      <Select
        label={t("live-said-by")}
        hideLabel
        value={draft.saidBy || "none"}
        items={items}
        onChange={(value) => {
          const saidBy = value === "none" ? "" : value;
          const attribution: Attribution =
            saidBy === "" ? "none" : saidBy.startsWith("side:") ? "side" : draft.attribution;
          outbox.type({ saidBy, attribution });
          after();
        }}
        testId="said-by"
      />
      {draft.saidBy !== "" && (
        <Select
          label={t("live-shown-as")}
          hideLabel
          value={draft.attribution}
          items={shown}
          onChange={(attribution) => {
            outbox.type({ attribution: attribution as Attribution });
            after();
          }}
          testId="shown-as"
        />
      )}
      {speaker && draft.saidBy === "" && (
        <Button
          variant="quiet"
          testId="speaker-said-it"
          onPress={() => {
            outbox.type({ saidBy: `person:${speaker.id}` });
            props.focus();
          }}
        >
          {t("live-speaker-said-it", { name: pick(speaker.code_name) })} <Kbd keys="Alt S" />
        </Button>
      )}
      {draft.saidBy === "" && !speaker && <span className="muted xs">{t("live-shown-none")}</span>}
    </div>
  );
}

/** A picker gives the focus back to itself when it closes; the field wants it after that. */
function useAfterPicker(focus: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    timer.current = setTimeout(focus, 60);
  };
}
