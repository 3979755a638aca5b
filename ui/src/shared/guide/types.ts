// The guide as data: what is left of its Markdown once the build has read it. Text and structure, never markup.

/** A piece of a line. */
export type Span = string | { strong: Span[] } | { key: string } | { to: string; text: Span[] };

/** A piece of a section. */
export type Piece =
  | { kind: "text"; spans: Span[] }
  /** Words to say aloud, as they stand. */
  | { kind: "words"; pieces: Piece[] }
  | { kind: "list"; ordered: boolean; items: Span[][] }
  | { kind: "table"; head: Span[][]; rows: Span[][][] }
  /** `src` is its address in the window, put in by the build. */
  | { kind: "picture"; src: string; alt: string };

/** A heading and what stands under it, up to the next heading of any level. */
export interface Section {
  /** The same in both languages. Headings without a name of their own are numbered within their file. */
  id: string;
  /** 1 for the title of a file. */
  level: number;
  title: string;
  pieces: Piece[];
}
