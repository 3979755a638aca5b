// The Chatham House rule of a session: a switch, and what it means.
import { api } from "../../platform";
import { useAct } from "../act";
import { useI18n } from "../i18n";
import { Switch } from "./Fields";
import { ErrorBanner } from "./States";

/** Says whether a session is under the rule, and changes it. What the rule touches in a summary is open again at once. */
export function ChathamHouse(props: { session: { id: string; chatham_house: boolean }; readOnly?: boolean }) {
  const { t } = useI18n();
  const act = useAct();
  const { session } = props;
  return (
    <div className="stack">
      <Switch
        isSelected={session.chatham_house}
        isDisabled={props.readOnly || act.busy}
        onChange={(on) => void act.run(() => api.setChathamHouse(session.id, on))}
        testId="chatham-house"
      >
        {t("app-chatham-house")}
      </Switch>
      <p className="muted xs">{t("app-chatham-house-hint")}</p>
      <ErrorBanner error={act.error} />
    </div>
  );
}
