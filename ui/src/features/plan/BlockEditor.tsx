// Everything about one block, in both languages, written in its place in the agenda.
import { MessageCircleQuestionMark } from "lucide-react";
import { useState } from "react";
import { type BlockDraft, type Interpretation, rules } from "../../platform";
import { BilingualField, Button, Checkbox, Choice, Form, Menu, NumberField } from "../../shared/components";
import { useForm } from "../../shared/form";
import { partTopic, questionsOf } from "../../shared/guide";
import { HelpButton, HelpLine, useHelpTopics } from "../../shared/help";
import { useI18n } from "../../shared/i18n";
import css from "./Plan.module.css";

/** A block before anything is typed. */
export function newBlock(interpretation: Interpretation): BlockDraft {
  return {
    id: null,
    title: { en: "", fa: "" },
    question: { en: "", fa: "" },
    spoken_minutes: 10,
    interpretation,
    silent: false,
    moderators_only: false,
    go_round: false,
  };
}

/** Writes a block. Escape leaves it as it was; Enter in a title, or Ctrl Enter anywhere, keeps it. */
export function BlockEditor(props: {
  initial: BlockDraft;
  /** Of the session: it has questions of its own, for parts that have none. */
  format: string;
  onSave: (block: BlockDraft) => void;
  onClose: () => void;
}) {
  const { t, term, pick } = useI18n();
  const [block, setBlock] = useState(props.initial);
  const change = (some: Partial<BlockDraft>) => setBlock((block) => ({ ...block, ...some }));
  const blank = block.title.en.trim() === "" && block.title.fa.trim() === "";
  const isNew = props.initial.id === null && props.initial.title.en === "" && props.initial.title.fa === "";
  const topic = partTopic(block);
  const own = questionsOf(topic);
  const questions =
    own.length > 0 || block.silent || block.moderators_only ? own : questionsOf(`format-${props.format}`);
  useHelpTopics([topic]);
  const form = useForm({ ready: !blank, send: async () => props.onSave(block) });
  return (
    <Form
      form={form}
      title={t(isNew ? "plan-block-new" : "plan-block-title")}
      hideTitle={!isNew}
      act={t("app-save")}
      actTestId="save-block"
      onCancel={props.onClose}
      cancelTestId="cancel-block"
      escapes
      testId="block-editor"
    >
      <BilingualField
        label={t("plan-block-name")}
        value={block.title}
        onChange={(title) => change({ title })}
        autoFocus
        testId="block-title"
      />
      <BilingualField
        label={t("plan-block-question")}
        value={block.question}
        onChange={(question) => change({ question })}
        hint={t("plan-block-question-hint")}
        multiline
        rows={2}
        testId="block-question"
      />
      <div className={css.lead}>
        <HelpLine topic={topic} testId="block-lead" />
        <HelpButton topic={topic} testId="block-help" />
        {questions.length > 0 && (
          <Menu
            label={t("help-questions")}
            trigger={
              <Button variant="quiet" icon={<MessageCircleQuestionMark />} testId="sample-questions">
                {t("help-questions")}
              </Button>
            }
            items={questions.map((question) => ({
              id: question.en,
              label: pick(question),
              run: () => change({ question }),
            }))}
          />
        )}
      </div>
      {isNew && (
        <div className={css.line}>
          <NumberField
            label={t("plan-minutes")}
            value={block.spoken_minutes}
            onChange={(spoken_minutes) => change({ spoken_minutes })}
            min={rules.block_minutes[0]}
            max={600}
            testId="block-minutes"
          />
          <Choice
            label={t("plan-block-interpreting")}
            value={block.interpretation}
            onChange={(interpretation) => change({ interpretation })}
            isDisabled={block.silent}
            items={(["none", "simultaneous", "consecutive"] as const).map((id) => ({
              id,
              label: term("interpretation", id),
            }))}
          />
        </div>
      )}
      <div className={css.line}>
        <Checkbox
          isSelected={block.go_round}
          isDisabled={block.silent}
          onChange={(go_round) => change({ go_round })}
          testId="block-round"
        >
          {t("plan-block-round")}
        </Checkbox>
        <Checkbox
          isSelected={block.silent}
          onChange={(silent) => change({ silent, go_round: silent ? false : block.go_round })}
          testId="block-silent"
        >
          {t("plan-block-silent")}
        </Checkbox>
        <Checkbox
          isSelected={block.moderators_only}
          onChange={(moderators_only) => change({ moderators_only })}
          testId="block-moderators"
        >
          {t("plan-block-moderators")}
        </Checkbox>
      </div>
    </Form>
  );
}
