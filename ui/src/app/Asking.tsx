// What the window asks by itself: before it closes on words that are not saved, and before an idle desk is locked.
import { useEffect, useState } from "react";
import { api, type IdleEvent, onCloseAsked, onIdle } from "../platform";
import { Button, Confirm, Notice } from "../shared/components";
import { flushDrafts } from "../shared/drafts";
import { useForm } from "../shared/form";
import { useI18n } from "../shared/i18n";
import css from "./Shell.module.css";

/** Asks before the window closes on words that are not saved. They are kept as drafts either way. */
export function AskBeforeClosing() {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  useEffect(() => onCloseAsked(() => setAsked(true)), []);
  const form = useForm({
    send: async () => {
      await flushDrafts();
      await api.closeWindow();
    },
  });
  if (!asked) return null;
  return (
    <Confirm
      form={form}
      title={t("app-close-title")}
      act={t("app-close-act")}
      onClose={() => setAsked(false)}
      testId="close-asked"
    >
      <p>{t("app-close-text")}</p>
    </Confirm>
  );
}

/** Says that the desk locks soon, where it can be seen; in a live session also how to keep it open. */
export function IdleWarning() {
  const { t } = useI18n();
  const [idle, setIdle] = useState<IdleEvent | null>(null);
  useEffect(() => onIdle((event) => setIdle(event.seconds === null ? null : event)), []);
  useEffect(() => {
    // Whoever moves is there.
    const here = () => setIdle(null);
    window.addEventListener("keydown", here);
    window.addEventListener("pointerdown", here);
    return () => {
      window.removeEventListener("keydown", here);
      window.removeEventListener("pointerdown", here);
    };
  }, []);
  if (!idle) return null;
  const { session } = idle;
  return (
    <div className={css.standing} role="alert">
      <Notice
        tone="warn"
        testId="idle-warning"
        action={
          <span className="row wrap">
            <Button onPress={() => void api.touch()} testId="still-here">
              {t("app-idle-here")}
            </Button>
            {session && (
              <Button onPress={() => void api.stayOpen(session, true)} testId="stay-open">
                {t("app-idle-stay")}
              </Button>
            )}
          </span>
        }
      >
        {t("app-idle-warning", { seconds: idle.seconds ?? 0 })}
      </Notice>
    </div>
  );
}
