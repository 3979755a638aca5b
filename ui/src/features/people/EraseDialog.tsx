// Asks before a person is erased, and says one by one what will be gone and what stays.
import { useState } from "react";
import { api, type Person, type PlaceAnswer } from "../../platform";
import { useRead } from "../../platform/queries";
import { Confirm, Loaded, useToasts } from "../../shared/components";
import { useForm } from "../../shared/form";
import { useI18n } from "../../shared/i18n";
import css from "./Panel.module.css";
import { Places } from "./Places";

/** The question. Nothing is erased before it is answered. */
export function EraseDialog(props: { person: Person; onErased: () => void; onClose: () => void }) {
  const { t, pick } = useI18n();
  const { person } = props;
  const name = pick(person.code_name);
  const toasts = useToasts();
  const answers = useRead("consentLedger", person.id).data?.length ?? 0;
  const released = (useRead("releases", null).data ?? []).filter((release) => release.relied_on.includes(person.id));
  const places = useRead("namePlaces", person.id);
  const [each, setEach] = useState<ReadonlyMap<string, PlaceAnswer>>(new Map());
  const unsaid = [...each.values()].some((answer) => answer.how === "leave" && answer.reason.trim() === "");
  const form = useForm({
    // Nobody decides about places that they have not seen.
    ready: places.data !== undefined && !unsaid,
    send: async () => {
      await api.erasePerson(person.id, { all: { how: "replace" }, each: [...each] });
      toasts.show({ text: t("people-erased-receipt", { name }) });
      props.onErased();
    },
  });
  return (
    <Confirm
      form={form}
      title={t("people-erase-title", { name })}
      act={t("people-erase")}
      danger
      size="l"
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
      <Loaded query={places} lines={3}>
        {(places) => (
          <Places
            places={places}
            answers={each}
            onChange={(key, answer) => setEach((each) => new Map(each).set(key, answer))}
          />
        )}
      </Loaded>
      <p>{t("people-erase-stays")}</p>
      {released.length > 0 && <p>{t("people-erase-released", { count: released.length })}</p>}
      <p>
        <b>{t("people-erase-final")}</b>
      </p>
    </Confirm>
  );
}
