// The dialogs of a plan: its title and time, its agenda as a format, its removal.
import { useState } from "react";
import { api, type SessionView } from "../../platform";
import { BilingualField, Confirm, FormDialog, useToasts } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { StartFields } from "./StartFields";
import { draftOf, wallOf } from "./start";

interface Props {
  session: SessionView;
  onClose: () => void;
}

/** Changes title and start. */
export function ChangeDialog(props: Props & { minutes: number }) {
  const { t, digits } = useI18n();
  const { session } = props;
  const toasts = useToasts();
  const [title, setTitle] = useState(session.title);
  const [valid, setValid] = useState(true);
  const [start, setStart] = useState(() => {
    const side = session.programme.sides.find((side) => side.id === session.anchor_side_id);
    return draftOf(session.wall_start, session.anchor_side_id, side?.calendar ?? "gregorian", digits);
  });
  const form = useForm({
    ready: valid,
    faults: { title: ["session_title"] },
    send: async () => {
      const wall = wallOf(start);
      if (wall === null) return;
      await api.updateSession(session.id, {
        programme_id: session.programme_id,
        title,
        format: session.format,
        anchor_side_id: start.anchor,
        wall_start: wall,
        when_twice: start.twice,
      });
      toasts.show({ text: t("plan-saved") });
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("plan-change-title")}
      size="l"
      act={t("app-save")}
      onCancel={props.onClose}
      testId="change-dialog"
      actTestId="save-session"
    >
      <BilingualField
        label={t("plan-title")}
        value={title}
        onChange={setTitle}
        error={form.fault("title")}
        testId="session-title"
      />
      <StartFields
        programme={session.programme}
        draft={start}
        minutes={props.minutes}
        onChange={setStart}
        onPreview={setValid}
      />
    </FormDialog>
  );
}

/** Keeps the agenda as a format of one's own. */
export function SaveFormatDialog(props: Props) {
  const { t } = useI18n();
  const toasts = useToasts();
  const [name, setName] = useState(props.session.title);
  const form = useForm({
    faults: { name: "field" },
    send: async () => {
      await api.saveAsFormat(props.session.id, name);
      toasts.show({ text: t("plan-format-saved") });
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t("plan-save-format-title")}
      act={t("app-save")}
      onCancel={props.onClose}
      actTestId="save-format"
    >
      <BilingualField
        label={t("plan-save-format-name")}
        value={name}
        onChange={setName}
        error={form.fault("name")}
        autoFocus
        testId="format-name"
      />
    </FormDialog>
  );
}

/** Removes a session that was never held. */
export function RemoveDialog(props: Props) {
  const { t } = useI18n();
  const { go } = useRouter();
  const toasts = useToasts();
  const form = useForm({
    send: async () => {
      await api.removeSession(props.session.id);
      toasts.show({ text: t("plan-removed") });
      go({ screen: "programme", programme: props.session.programme_id });
    },
  });
  return (
    <Confirm form={form} title={t("plan-remove-title")} act={t("plan-remove")} danger onClose={props.onClose}>
      <p>{t("plan-remove-text")}</p>
    </Confirm>
  );
}
