// A found text with its matches marked: ranges of characters, never markup.
import { Fragment } from "react";

/** Ranges count Unicode characters, as the core does, not the halves of JavaScript's strings. */
export function Highlighted(props: { text: string; lang: "en" | "fa"; ranges: [number, number][] }) {
  const characters = [...props.text];
  const parts: { text: string; marked: boolean; from: number }[] = [];
  let at = 0;
  for (const [from, to] of props.ranges.toSorted((a, b) => a[0] - b[0])) {
    if (from < at || to > characters.length) continue;
    parts.push({ text: characters.slice(at, from).join(""), marked: false, from: at });
    parts.push({ text: characters.slice(from, to).join(""), marked: true, from });
    at = to;
  }
  parts.push({ text: characters.slice(at).join(""), marked: false, from: at });
  return (
    <bdi lang={props.lang} dir={props.lang === "fa" ? "rtl" : "ltr"}>
      {parts
        .filter((part) => part.text !== "")
        .map((part) =>
          part.marked ? (
            <mark key={`m${part.from}`}>{part.text}</mark>
          ) : (
            <Fragment key={`t${part.from}`}>{part.text}</Fragment>
          ),
        )}
    </bdi>
  );
}
