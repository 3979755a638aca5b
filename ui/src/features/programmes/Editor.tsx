// Making and changing a programme. What was typed stays until it is saved.
import { Plus } from "lucide-react";
import { api, type Programme, type ProgrammeDraft, rules, type SideDraft } from "../../platform";
import { useRead, useReadWhen } from "../../platform/queries";
import {
  BilingualField,
  Button,
  Choice,
  Form,
  Loaded,
  NumberField,
  Page,
  Section,
  Select,
  useToasts,
} from "../../shared/components";
import { useDraft } from "../../shared/drafts";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import css from "./Programmes.module.css";
import { SideEditor } from "./SideEditor";

const newSide = (): SideDraft => ({ ...rules.new_side, weekend: [...rules.new_side.weekend] });

const newDraft = (): ProgrammeDraft => ({ ...rules.new_programme, sides: [newSide(), newSide()] });

function draftOf(programme: Programme): ProgrammeDraft {
  const { name, purpose, default_format, interpretation, small_cell, retention_days } = programme;
  const sides = programme.sides.map(({ position: _, ...side }) => side);
  return { name, purpose, sides, default_format, interpretation, small_cell, retention_days };
}

/** Makes a programme, or changes the one with this id. */
export function ProgrammeEditor(props: { id: string | null }) {
  const { t } = useI18n();
  const query = useReadWhen(props.id !== null, "programme", props.id ?? "");
  return (
    <Page title={t(props.id ? "programmes-edit-title" : "programmes-new-title")} testId="programme-editor">
      {props.id === null ? (
        <Fields id={null} initial={newDraft()} />
      ) : (
        <Loaded query={query}>{(programme) => <Fields id={programme.id} initial={draftOf(programme)} />}</Loaded>
      )}
    </Page>
  );
}

function Fields(props: { id: string | null; initial: ProgrammeDraft }) {
  const { t, term, pick } = useI18n();
  const { replace, back, canBack } = useRouter();
  const toasts = useToasts();
  const [draft, setDraft, saved] = useDraft(`programme:${props.id ?? "new"}`, props.initial);
  const formats = useRead("formats").data ?? [];
  const change = (some: Partial<ProgrammeDraft>) => setDraft((draft) => ({ ...draft, ...some }));
  const changeSide = (at: number, side: SideDraft) =>
    change({ sides: draft.sides.map((old, index) => (index === at ? side : old)) });
  const form = useForm({
    faults: { name: ["programme_name"], purpose: ["programme_purpose"] },
    send: async () => {
      const programme = props.id ? await api.updateProgramme(props.id, draft) : await api.addProgramme(draft);
      saved();
      toasts.show({ text: t("programmes-saved") });
      replace({ screen: "programme", programme: programme.id });
    },
  });
  const leave = () => {
    saved();
    back();
  };
  return (
    <Form form={form} look="page" act={t("app-save")} actTestId="save-programme" onCancel={canBack ? leave : undefined}>
      <BilingualField
        label={t("programmes-name")}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={form.fault("name")}
        autoFocus={props.id === null}
        testId="programme-name"
      />
      <BilingualField
        label={t("programmes-purpose")}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        error={form.fault("purpose")}
        hint={t("programmes-purpose-hint")}
        multiline
        testId="programme-purpose"
      />
      <Section
        title={t("programmes-sides")}
        actions={
          draft.sides.length < 4 && (
            <Button
              variant="quiet"
              icon={<Plus />}
              onPress={() => change({ sides: [...draft.sides, newSide()] })}
              testId="add-side"
            >
              {t("programmes-side-add")}
            </Button>
          )
        }
      >
        <p className="muted small">{t("programmes-sides-hint")}</p>
        <div className={css.sides}>
          {draft.sides.map((side, index) => (
            <SideEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: a new side has no other identity than its place.
              key={index}
              position={index + 1}
              side={side}
              onChange={(side) => changeSide(index, side)}
              onRemove={
                draft.sides.length > 2 ? () => change({ sides: draft.sides.filter((_, at) => at !== index) }) : null
              }
            />
          ))}
        </div>
      </Section>
      <Section title={t("programmes-sessions")}>
        <div className={css.grid}>
          <Select
            label={t("programmes-format")}
            value={draft.default_format}
            onChange={(default_format) => change({ default_format })}
            items={formats.map((format) => ({ id: format.key, label: pick(format.name) }))}
            testId="programme-format"
          />
          <Choice
            label={t("programmes-interpretation")}
            value={draft.interpretation}
            onChange={(interpretation) => change({ interpretation })}
            items={(["none", "simultaneous", "consecutive"] as const).map((id) => ({
              id,
              label: term("interpretation", id),
            }))}
            testId="programme-interpretation"
          />
        </div>
      </Section>
      <Section title={t("programmes-care")}>
        <div className={css.grid}>
          <NumberField
            label={t("programmes-small-cell")}
            value={draft.small_cell}
            onChange={(small_cell) => change({ small_cell })}
            min={rules.small_cell[0]}
            max={255}
            hint={t("programmes-small-cell-hint")}
            testId="programme-small-cell"
          />
        </div>
      </Section>
    </Form>
  );
}
