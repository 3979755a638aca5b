// Asks before a person is erased, and says one by one what will be gone and what stays.
import { api, type Person } from "../../platform";
import { useRead } from "../../platform/queries";
import { Confirm, useToasts } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import css from "./Panel.module.css";

/** The question. Nothing is erased before it is answered. */
export function EraseDialog(props: { person: Person; onErased: () => void; onClose: () => void }) {
  const { t, pick } = useI18n();
  const { person } = props;
  const name = pick(person.code_name);
  const toasts = useToasts();
  const answers = useRead("consentLedger", person.id).data?.length ?? 0;
  const released = (useRead("releases", null).data ?? []).filter((release) => release.relied_on.includes(person.id));
  const form = useForm({
    send: async () => {
      await api.erasePerson(person.id);
      toasts.show({ text: t("people-erased", { name }) });
      props.onErased();
    },
  });
  return (
    <Confirm
      form={form}
      title={t("people-erase-title", { name })}
      act={t("people-erase")}
      danger
      onClose={props.onClose}
      testId="erase-dialog"
    >
      <div>
        <p>{t("people-erase-gone")}</p>
        <ul className={css.gone}>
          <li>{t("people-erase-gone-name")}</li>
          {person.has_identity && <li>{t("people-erase-gone-identity")}</li>}
          {answers > 0 && <li>{t("people-erase-gone-consents", { count: answers })}</li>}
          <li>{t("people-erase-gone-sessions", { count: person.sessions_attended })}</li>
        </ul>
      </div>
      <p>{t("people-erase-stays")}</p>
      {released.length > 0 && <p>{t("people-erase-released", { count: released.length })}</p>}
      <p>
        <b>{t("people-erase-final")}</b>
      </p>
    </Confirm>
  );
}
