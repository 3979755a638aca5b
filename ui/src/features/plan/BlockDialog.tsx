// Everything about one block, in both languages.
import { useState } from "react";
import type { BlockDraft, Interpretation } from "../../platform";
import { BilingualField, Button, Checkbox, Choice, Dialog, NumberField } from "../../shared/components";
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

/** Asks for a block. */
export function BlockDialog(props: { initial: BlockDraft; onSave: (block: BlockDraft) => void; onClose: () => void }) {
  const { t, term } = useI18n();
  const [block, setBlock] = useState(props.initial);
  const change = (some: Partial<BlockDraft>) => setBlock((block) => ({ ...block, ...some }));
  const blank = block.title.en.trim() === "" && block.title.fa.trim() === "";
  const save = () => {
    if (!blank) props.onSave(block);
  };
  return (
    <Dialog
      title={t(props.initial.id === null && blank ? "plan-block-new" : "plan-block-title")}
      isOpen
      onClose={props.onClose}
      size="l"
      testId="block-dialog"
      footer={
        <>
          <Button onPress={props.onClose}>{t("app-cancel")}</Button>
          <Button variant="primary" isDisabled={blank} onPress={save} testId="save-block">
            {t("app-save")}
          </Button>
        </>
      }
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
        testId="block-question"
      />
      <div className={css.line}>
        <NumberField
          label={t("plan-minutes")}
          value={block.spoken_minutes}
          onChange={(spoken_minutes) => change({ spoken_minutes })}
          min={1}
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
      <div>
        <Checkbox isSelected={block.go_round} isDisabled={block.silent} onChange={(go_round) => change({ go_round })}>
          {t("plan-block-round")}
        </Checkbox>
        <br />
        <Checkbox
          isSelected={block.silent}
          onChange={(silent) => change({ silent, go_round: silent ? false : block.go_round })}
        >
          {t("plan-block-silent")}
        </Checkbox>
        <br />
        <Checkbox isSelected={block.moderators_only} onChange={(moderators_only) => change({ moderators_only })}>
          {t("plan-block-moderators")}
        </Checkbox>
      </div>
    </Dialog>
  );
}
