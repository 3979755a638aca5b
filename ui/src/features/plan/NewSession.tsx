// A new session: a title, a format, a start that is right on every clock.
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { api, type Format, type Programme } from "../../platform";
import { useRead } from "../../platform/queries";
import { useAct } from "../../shared/act";
import { Bidi, BilingualField, Button, ErrorBanner, Loaded, Page, Section, useToasts } from "../../shared/components";
import { ERRORS, errorText } from "../../shared/errors";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import css from "./Plan.module.css";
import { StartFields } from "./StartFields";
import { aWeekFromNow, draftOf, wallOf } from "./start";

/** The screen on which a session is begun. */
export function NewSession(props: { programme: string }) {
  const { t } = useI18n();
  const query = useRead("programme", props.programme);
  return (
    <Page title={t("plan-new-title")} testId="new-session">
      <Loaded query={query}>{(programme) => <Form programme={programme} />}</Loaded>
    </Page>
  );
}

function Form(props: { programme: Programme }) {
  const i18n = useI18n();
  const { t, digits } = i18n;
  const { programme } = props;
  const { replace, back } = useRouter();
  const toasts = useToasts();
  const formats = useRead("formats").data ?? [];
  const [title, setTitle] = useState({ en: "", fa: "" });
  const [format, setFormat] = useState(programme.default_format);
  const [start, setStart] = useState(() => {
    const side =
      programme.sides.find((side) => (side.calendar === "solar_hijri") === (i18n.lang === "fa")) ?? programme.sides[0];
    return draftOf(aWeekFromNow(new Date()), side?.id ?? "", side?.calendar ?? "gregorian", digits);
  });
  const [valid, setValid] = useState(false);
  const act = useAct();
  const minutes =
    formats.find((each) => each.key === format)?.blocks.reduce((sum, block) => sum + block.minutes, 0) ?? 120;
  const titleError = act.error?.args.field === "session_title" ? errorText(i18n, act.error) : null;
  const create = () =>
    act.run(async () => {
      const wall = wallOf(start);
      if (wall === null) return;
      const made = await api.addSession({
        programme_id: programme.id,
        title,
        format,
        anchor_side_id: start.anchor,
        wall_start: wall,
        when_twice: start.twice,
      });
      toasts.show({ text: t("plan-saved") });
      replace({ screen: "plan", session: made.id });
    });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) void create();
      }}
    >
      <BilingualField
        label={t("plan-title")}
        value={title}
        onChange={setTitle}
        hint={t("plan-title-hint")}
        error={titleError}
        autoFocus
        testId="session-title"
      />
      <Section title={t("plan-format")}>
        <Formats formats={formats} value={format} onChange={setFormat} />
      </Section>
      <Section title={t("plan-when")}>
        <StartFields programme={programme} draft={start} minutes={minutes} onChange={setStart} onPreview={setValid} />
      </Section>
      {!titleError && <ErrorBanner error={act.error && ERRORS[act.error.code] ? act.error : null} />}
      <div className={css.buttons}>
        <Button onPress={back}>{t("app-cancel")}</Button>
        <Button variant="primary" type="submit" isDisabled={!valid} isPending={act.busy} testId="create-session">
          {t("plan-create")}
        </Button>
      </div>
    </form>
  );
}

function Formats(props: { formats: Format[]; value: string; onChange: (key: string) => void }) {
  const { t, pick, lang } = useI18n();
  const other = (format: Format) => (lang === "fa" ? format.name.en : format.name.fa);
  return (
    <RadioGroup aria-label={t("plan-format")} value={props.value} onChange={props.onChange} className={css.formats}>
      {props.formats.map((format) => (
        <Radio key={format.key} value={format.key} className={css.format} data-testid={`format-${format.key}`}>
          <b>
            <Bidi text={pick(format.name)} />
          </b>
          {other(format).trim() !== "" && other(format) !== pick(format.name) && (
            <span className="muted xs">
              <Bidi text={other(format)} lang={lang === "fa" ? "en" : "fa"} />
            </span>
          )}
          <span className={css.formatFacts}>
            {t("plan-format-minutes", { count: format.blocks.reduce((sum, block) => sum + block.minutes, 0) })} ·{" "}
            {t("plan-format-people", { from: format.people_min, to: format.people_max })}
          </span>
          <span className="small">
            <Bidi text={pick(format.description)} />
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
