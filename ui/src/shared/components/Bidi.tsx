// Text that somebody typed: its own direction, never obeying hidden controls, which are shown instead.
import { Fragment } from "react";
import css from "./Bidi.module.css";

/** Direction controls that can make text read as something else. The half-space is not among them. */
const CONTROLS = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

/** The name of a control: `U+202E`. */
function controlName(control: string): string {
  return `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** User text, isolated. With `lang` its direction is known, else it follows the first strong letter. */
export function Bidi(props: { text: string; lang?: "en" | "fa"; className?: string }) {
  const { text, lang } = props;
  const dir = lang === undefined ? "auto" : lang === "fa" ? "rtl" : "ltr";
  return (
    <bdi dir={dir} lang={lang} className={props.className}>
      {CONTROLS.test(text) ? <Shown text={text} /> : text}
    </bdi>
  );
}

function Shown(props: { text: string }) {
  let offset = 0;
  return props.text.split(CONTROLS).map((part) => {
    const key = offset;
    offset += part.length;
    if (part.length !== 1 || !CONTROLS.test(part)) return <Fragment key={key}>{part}</Fragment>;
    return (
      <code key={key} className={css.control} dir="ltr">
        ⟨{controlName(part)}⟩
      </code>
    );
  });
}
