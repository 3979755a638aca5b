// A new session: a title, a format, a start that is right on every clock.
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { api, type Format, type Programme } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, BilingualField, Form, Loaded, Page, Section, useToasts } from "../../shared/components";
import { useDraft } from "../../shared/drafts";
import { useForm } from "../../shared/form";
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
      <Loaded query={query}>{(programme) => <Fields programme={programme} />}</Loaded>
    </Page>
  );
}

function Fields(props: { programme: Programme }) {
  const { t, lang, digits } = useI18n();
  const { programme } = props;
  const { replace, back } = useRouter();
  const toasts = useToasts();
  const formats = useRead("formats").data ?? [];
  const [title, setTitle, saved] = useDraft(`new-session:${programme.id}`, { en: "", fa: "" });
  const [format, setFormat] = useState(programme.default_format);
  const [start, setStart] = useState(() => {
    const side =
      programme.sides.find((side) => (side.calendar === "solar_hijri") === (lang === "fa")) ?? programme.sides[0];
    return draftOf(aWeekFromNow(new Date()), side?.id ?? "", side?.calendar ?? "gregorian", digits);
  });
  const [valid, setValid] = useState(false);
  const minutes =
    formats.find((each) => each.key === format)?.blocks.reduce((sum, block) => sum + block.minutes, 0) ?? 120;
  const form = useForm({
    ready: valid,
    faults: { title: ["session_title"] },
    send: async () => {
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
      saved();
      toasts.show({ text: t("plan-saved") });
      replace({ screen: "plan", session: made.id });
    },
  });
  const leave = () => {
    saved();
    back();
  };
  return (
    <Form form={form} look="page" act={t("plan-create")} actTestId="create-session" onCancel={leave}>
      <BilingualField
        label={t("plan-title")}
        value={title}
        onChange={setTitle}
        hint={t("plan-title-hint")}
        error={form.fault("title")}
        autoFocus
        testId="session-title"
      />
      <Section title={t("plan-format")}>
        <Formats formats={formats} value={format} onChange={setFormat} />
      </Section>
      <Section title={t("plan-when")}>
        <StartFields programme={programme} draft={start} minutes={minutes} onChange={setStart} onPreview={setValid} />
      </Section>
    </Form>
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
