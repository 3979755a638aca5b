// The document as it will print, made by the same code that makes the release. Nothing of it runs or loads anything.
import { useState } from "react";
import type { DocumentLang } from "../../platform";
import { useRead } from "../../platform/queries";
import { Choice, Loaded } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import type { SummaryEditor } from "./editor";
import css from "./Print.module.css";

/** The preview. Made anew whenever the text changes. */
export function Print(props: { editor: SummaryEditor }) {
  const { t, term } = useI18n();
  const [lang, setLang] = useState<DocumentLang>("both");
  return (
    <div className={css.print}>
      <Choice
        label={t("summary-print-lang")}
        hideLabel
        value={lang}
        onChange={setLang}
        items={(["both", "en", "fa"] as const).map((id) => ({ id, label: term("document-lang", id) }))}
        testId="print-lang"
      />
      <Preview key={`${lang} ${props.editor.view.summary.updated_at}`} session={props.editor.id} lang={lang} />
    </div>
  );
}

function Preview(props: { session: string; lang: DocumentLang }) {
  const { t } = useI18n();
  const query = useRead("previewDocument", props.session, props.lang);
  return (
    <Loaded query={query} lines={12}>
      {(page) => (
        <iframe
          className={css.frame}
          title={t("summary-print-frame")}
          srcDoc={page}
          sandbox=""
          referrerPolicy="no-referrer"
          data-testid="print-frame"
        />
      )}
    </Loaded>
  );
}
