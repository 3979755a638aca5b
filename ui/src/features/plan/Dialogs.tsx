// The dialogs of a plan: its title and time, its agenda as a format, its removal.
import { useState } from "react";
import { api, type SessionView } from "../../platform";
import { useAct } from "../../shared/act";
import { BilingualField, Button, Confirm, Dialog, ErrorBanner, useToasts } from "../../shared/components";
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
  const act = useAct();
  const [title, setTitle] = useState(session.title);
  const [valid, setValid] = useState(true);
  const [start, setStart] = useState(() => {
    const side = session.programme.sides.find((side) => side.id === session.anchor_side_id);
    return draftOf(session.wall_start, session.anchor_side_id, side?.calendar ?? "gregorian", digits);
  });
  const save = () =>
    act.run(async () => {
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
    });
  return (
    <Dialog
      title={t("plan-change-title")}
      isOpen
      onClose={props.onClose}
      size="l"
      testId="change-dialog"
      footer={
        <>
          <Button onPress={props.onClose}>{t("app-cancel")}</Button>
          <Button variant="primary" isDisabled={!valid} isPending={act.busy} onPress={save} testId="save-session">
            {t("app-save")}
          </Button>
        </>
      }
    >
      <ErrorBanner error={act.error} />
      <BilingualField label={t("plan-title")} value={title} onChange={setTitle} testId="session-title" />
      <StartFields
        programme={session.programme}
        draft={start}
        minutes={props.minutes}
        onChange={setStart}
        onPreview={setValid}
      />
    </Dialog>
  );
}

/** Keeps the agenda as a format of one's own. */
export function SaveFormatDialog(props: Props) {
  const { t } = useI18n();
  const toasts = useToasts();
  const act = useAct();
  const [name, setName] = useState(props.session.title);
  const save = () =>
    act.run(async () => {
      await api.saveAsFormat(props.session.id, name);
      toasts.show({ text: t("plan-format-saved") });
      props.onClose();
    });
  return (
    <Dialog
      title={t("plan-save-format-title")}
      isOpen
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{t("app-cancel")}</Button>
          <Button variant="primary" isPending={act.busy} onPress={save} testId="save-format">
            {t("app-save")}
          </Button>
        </>
      }
    >
      <ErrorBanner error={act.error} />
      <BilingualField
        label={t("plan-save-format-name")}
        value={name}
        onChange={setName}
        autoFocus
        testId="format-name"
      />
    </Dialog>
  );
}

/** Removes a session that was never held. */
export function RemoveDialog(props: Props) {
  const { t } = useI18n();
  const { go } = useRouter();
  const toasts = useToasts();
  const act = useAct();
  const remove = () =>
    act.run(async () => {
      await api.removeSession(props.session.id);
      toasts.show({ text: t("plan-removed") });
      go({ screen: "programme", programme: props.session.programme_id });
    });
  return (
    <Confirm
      title={t("plan-remove-title")}
      text={t("plan-remove-text")}
      act={t("plan-remove")}
      danger
      isOpen
      isPending={act.busy}
      error={<ErrorBanner error={act.error} />}
      onConfirm={() => void remove()}
      onClose={props.onClose}
    />
  );
}
