// Sections of the guide as elements: text nodes only, in the language of the window.
import { Fragment, type ReactNode } from "react";
import { Kbd } from "../components/Kbd";
import { Table } from "../components/Table";
import { findAll } from "../fold";
import css from "./Guide.module.css";
import type { Piece, Span } from "./types";

/** What the pieces are shown with. */
export interface Showing {
  /** Goes to another section of the guide. */
  onGo?: (section: string) => void;
  /** Words that are looked for: they are marked wherever they stand. */
  wanted?: string;
  /** Whether a picture may be shown; beside the work there is no room for it. */
  pictures?: boolean;
}

/** A text with what is looked for marked in it. */
export function Marked(props: { text: string; wanted?: string }) {
  const { text, wanted } = props;
  const found = wanted ? findAll(text, wanted) : [];
  if (found.length === 0) return text;
  let at = 0;
  const parts: ReactNode[] = [];
  for (const [from, to] of found) {
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}

function Line(props: { spans: readonly Span[] } & Showing): ReactNode {
  const { spans, ...showing } = props;
  return spans.map((span, index) => {
    // A line of the guide never changes.
    const key = index;
    if (typeof span === "string") return <Marked key={key} text={span} wanted={showing.wanted} />;
    if ("strong" in span)
      return (
        <strong key={key}>
          <Line spans={span.strong} {...showing} />
        </strong>
      );
    if ("key" in span)
      return (
        <Fragment key={key}>
          <Kbd keys={span.key} />
          <span className="visually-hidden">{span.key}</span>
        </Fragment>
      );
    const { to } = span;
    const text = <Line spans={span.text} {...showing} />;
    if (!showing.onGo) return <Fragment key={key}>{text}</Fragment>;
    return (
      <button key={key} type="button" className={css.link} onClick={() => showing.onGo?.(to)}>
        {text}
      </button>
    );
  });
}

/** The pieces of a section, one under another. */
export function Pieces(props: { pieces: readonly Piece[] } & Showing): ReactNode {
  const { pieces, ...showing } = props;
  // biome-ignore lint/suspicious/noArrayIndexKey: a section of the guide never changes.
  return pieces.map((piece, index) => <One key={index} piece={piece} {...showing} />);
}

function One(props: { piece: Piece } & Showing): ReactNode {
  const { piece, ...showing } = props;
  switch (piece.kind) {
    case "text":
      return (
        <p>
          <Line spans={piece.spans} {...showing} />
        </p>
      );
    case "words":
      return (
        <blockquote className={css.words}>
          <Pieces pieces={piece.pieces} {...showing} />
        </blockquote>
      );
    case "list": {
      const items = piece.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of the guide never changes.
        <li key={index}>
          <Line spans={item} {...showing} />
        </li>
      ));
      return piece.ordered ? <ol className={css.list}>{items}</ol> : <ul className={css.list}>{items}</ul>;
    }
    case "table":
      return (
        <Table
          columns={piece.head.map((cell, index) => ({
            id: String(index),
            label: <Line spans={cell} {...showing} />,
          }))}
        >
          {piece.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table of the guide never changes.
            <tr key={index}>
              {row.map((cell, index) => {
                const Cell = index === 0 ? "th" : "td";
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a table of the guide never changes.
                  <Cell key={index} scope={index === 0 ? "row" : undefined} className={css.cell}>
                    <Line spans={cell} {...showing} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </Table>
      );
    case "picture":
      return showing.pictures ? <img className={css.picture} src={piece.src} alt={piece.alt} loading="lazy" /> : null;
  }
}
