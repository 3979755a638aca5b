// Ctrl K: finds anything the workspace may show and runs commands. One list, moved through with the arrows.
import { CornerDownLeft, Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { Hit, SessionState } from "../../platform";
import { useRead, useReadWhen } from "../../platform/queries";
import type { Command } from "../../shared/commands";
import { Kbd } from "../../shared/components";
import { type MessageId, useI18n } from "../../shared/i18n";
import { announce } from "../../shared/live-region";
import { placeOfSession, type Route, useRouter } from "../../shared/router";
import { Highlighted } from "./Highlighted";
import css from "./Palette.module.css";

const LIMIT = 30;

interface Entry {
  key: string;
  group: "commands" | "results";
  command?: Command;
  hit?: Hit;
  run: () => void;
}

/** The palette. Closed, it holds nothing that was typed. */
export function Palette(props: { isOpen: boolean; onClose: () => void; commands: () => Command[] }) {
  const { t } = useI18n();
  return (
    <ModalOverlay
      className={css.overlay}
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={css.modal}>
        <Dialog className={css.dialog} aria-label={t("search-title")} data-testid="palette">
          <Finder onClose={props.onClose} commands={props.commands()} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder(props: { onClose: () => void; commands: Command[] }) {
  const { t, lang } = useI18n();
  const { go } = useRouter();
  const sessions = useRead("sessions", null).data ?? [];
  const [text, setText] = useState("");
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const active = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), 90);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useReadWhen(query !== "", "search", query, LIMIT);
  const { onClose, commands } = props;
  const entries = useMemo<Entry[]>(() => {
    const wanted = text.trim().toLocaleLowerCase(lang);
    const fitting = commands.filter((command) => command.label.toLocaleLowerCase(lang).includes(wanted));
    const hits = query === "" ? [] : (found.data ?? []);
    return [
      ...hits.map((hit) => ({
        key: `${hit.kind}-${hit.id}`,
        group: "results" as const,
        hit,
        run: () => {
          const route = placeOf(hit, sessions.find((session) => session.id === hit.session_id)?.state);
          if (route) go(route);
        },
      })),
      ...fitting.map((command) => ({ key: command.id, group: "commands" as const, command, run: command.run })),
    ];
  }, [commands, text, query, found.data, sessions, go, lang]);
  useEffect(() => {
    if (query !== "" && found.data) announce(t("search-count", { count: found.data.length }));
  }, [found.data, query, t]);
  const chosen = Math.min(at, entries.length - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row in sight follows the choice.
  useEffect(() => active.current?.scrollIntoView?.({ block: "nearest" }), [chosen]);
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(entries.length === 0 ? 0 : (chosen + 1) % entries.length);
    else if (event.key === "ArrowUp") setAt(entries.length === 0 ? 0 : (chosen - 1 + entries.length) % entries.length);
    else if (event.key === "Enter") run(entries[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={css.field}>
        <Search aria-hidden="true" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type in it.
          autoFocus
          dir={text === "" ? undefined : "auto"}
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={entries[chosen] ? `${list}-${chosen}` : undefined}
          aria-label={t("search-title")}
          placeholder={t("search-placeholder")}
          value={text}
          maxLength={200}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          data-testid="search-input"
        />
      </div>
      <div id={list} role="listbox" aria-label={t("search-title")} className={css.list}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option.
          <div
            key={entry.key}
            id={`${list}-${index}`}
            ref={index === chosen ? active : undefined}
            role="option"
            aria-selected={index === chosen}
            className={css.entry}
            data-first={index === 0 || entries[index - 1]?.group !== entry.group || undefined}
            onClick={() => run(entry)}
            onPointerMove={() => setAt(index)}
            data-testid={entry.command ? `command-${entry.command.id}` : "hit"}
          >
            {entry.command ? <CommandRow command={entry.command} /> : entry.hit && <HitRow hit={entry.hit} />}
            {index === chosen && <CornerDownLeft className={css.enter} aria-hidden="true" />}
          </div>
        ))}
      </div>
      {query !== "" && found.data?.length === 0 && <p className={css.none}>{t("search-none", { query })}</p>}
      <p className={css.hint}>{t("search-hint")}</p>
    </>
  );
}

function CommandRow(props: { command: Command }) {
  return (
    <>
      <span className={css.text}>{props.command.label}</span>
      {props.command.keys && <Kbd keys={props.command.keys} />}
    </>
  );
}

function HitRow(props: { hit: Hit }) {
  const { t, term, pick } = useI18n();
  const { hit } = props;
  const kind = hit.note_kind ? term("note-kind", hit.note_kind) : t(`search-kind-${hit.kind}` as MessageId);
  return (
    <>
      <span className={css.kind}>{kind}</span>
      <span className={css.text}>
        <Highlighted text={hit.text} lang={hit.lang} ranges={hit.highlights} />
        <small>
          <bdi>{pick(hit.context)}</bdi>
        </small>
      </span>
    </>
  );
}

/** Where a hit is looked at. What belongs to a session that is not known yet opens its plan. */
function placeOf(hit: Hit, state: SessionState | undefined): Route | null {
  const session = hit.kind === "session" ? hit.id : hit.session_id;
  if (hit.kind === "participant")
    return hit.programme_id ? { screen: "people", programme: hit.programme_id, person: hit.id } : { screen: "people" };
  if (hit.kind === "programme") return { screen: "programme", programme: hit.id };
  if (session) return placeOfSession({ id: session, state: state ?? "planned" });
  return hit.programme_id ? { screen: "programme", programme: hit.programme_id } : null;
}
