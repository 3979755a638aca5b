// Notes that stand in the summary although their consent does not: they hold back the release until they are taken out.
import { api, type Person } from "../../platform";
import { Bidi, Button, Notice } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import type { SummaryEditor } from "./editor";
import css from "./Findings.module.css";

/** Each of them, of whom it is, and the one thing to do. */
export function Blocked(props: { editor: SummaryEditor; people: readonly Person[] }) {
  const { t, term, pick } = useI18n();
  const { editor } = props;
  return editor.view.blocked.map((blocked) => {
    const person = props.people.find((person) => person.id === blocked.participant_id);
    return (
      <Notice
        key={blocked.note_id}
        tone="danger"
        testId="note-blocked"
        action={
          editor.canEdit && (
            <Button
              onPress={() => void editor.change(() => api.placeNote(editor.id, blocked.note_id, null))}
              testId="note-take-out"
            >
              {t("summary-take-note-out")}
            </Button>
          )
        }
      >
        {t(person ? "summary-note-blocked" : "summary-note-blocked-unknown", {
          section: term("section", blocked.section),
          name: person ? pick(person.code_name) : "",
        })}
        <span className={css.note}>
          <Bidi text={blocked.text} />
        </span>
      </Notice>
    );
  });
}
