// Reads the guide's Markdown while building, so that the window holds text and structure only: no parser, no HTML.
// The subset is small on purpose, and anything outside of it fails the build.
import { basename, extname } from "node:path";
import { lexer, type Token, type Tokens } from "marked";
import type { Plugin } from "vite";
import type { Piece, Section, Span } from "../src/shared/guide/types";

/** A heading names itself in a comment that code hosts do not show: `## Planning <!-- #plan -->`. */
const NAMED = /\s*<!-- #([a-z0-9-]+) -->\s*$/;
/** The direction of a Persian file on a code host; the window knows it without. */
const WRAPPER = /^<\/?div(?: dir="rtl" lang="fa")?>\s*$/;

function refuse(token: { type: string; raw: string }): never {
  throw new Error(`The guide may not hold a ${token.type}: ${token.raw.trim().slice(0, 80)}`);
}

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (found) => entities[found] ?? found).replace(/\s*\n\s*/g, " ");
}

function spans(tokens: Token[]): Span[] {
  return tokens.map((token): Span => {
    const inner = "tokens" in token ? token.tokens : undefined;
    switch (token.type) {
      case "text":
      case "escape":
        return plain((token as Tokens.Text).text);
      // Persian is never slanted, so both kinds of stress are one.
      case "em":
      case "strong":
        return { strong: spans(inner ?? []) };
      case "codespan":
        return { key: (token as Tokens.Codespan).text };
      case "link":
        return { to: linked((token as Tokens.Link).href, token), text: spans(inner ?? []) };
      default:
        return refuse(token);
    }
  });
}

/** Links lead to a section of the guide or to the first one of its other file: the window opens nothing else. */
function linked(href: string, token: { type: string; raw: string }): string {
  const own = /^#([a-z0-9-]+)$/.exec(href)?.[1];
  if (own) return own;
  const file = /^(leading-)?(?:en|fa)\.md$/.exec(href);
  return file ? `${file[1] ?? ""}1` : refuse(token);
}

function pieces(tokens: Token[], pictures: Map<string, string>): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    switch (token.type) {
      case "space":
        return [];
      case "paragraph":
        return paragraph(token as Tokens.Paragraph, pictures);
      case "blockquote":
        return [{ kind: "words", pieces: pieces((token as Tokens.Blockquote).tokens, pictures) }];
      case "list": {
        const list = token as Tokens.List;
        const items = list.items.map((item) =>
          spans(item.tokens.flatMap((part) => ("tokens" in part ? (part.tokens ?? []) : refuse(part)))),
        );
        return [{ kind: "list", ordered: list.ordered, items }];
      }
      case "table": {
        const table = token as Tokens.Table;
        const row = (cells: Tokens.TableCell[]) => cells.map((cell) => spans(cell.tokens));
        return [{ kind: "table", head: row(table.header), rows: table.rows.map(row) }];
      }
      case "html":
        return WRAPPER.test(token.raw.trim()) ? [] : refuse(token);
      default:
        return refuse(token);
    }
  });
}

function paragraph(token: Tokens.Paragraph, pictures: Map<string, string>): Piece[] {
  const [first] = token.tokens;
  if (token.tokens.length !== 1 || first?.type !== "image") return [{ kind: "text", spans: spans(token.tokens) }];
  const { href, text } = first as Tokens.Image;
  if (!/^pictures\/[a-z0-9-]+\.png$/.test(href)) refuse(first);
  if (!pictures.has(href)) pictures.set(href, `picture${pictures.size}`);
  return [{ kind: "picture", src: href, alt: plain(text) }];
}

/** The sections of one file, and the pictures it shows by the name of their import. */
export function readGuide(markdown: string, prefix: string): { sections: Section[]; pictures: Map<string, string> } {
  const pictures = new Map<string, string>();
  const sections: Section[] = [];
  for (const token of lexer(markdown)) {
    if (token.type === "heading") {
      const heading = token as Tokens.Heading;
      const id = NAMED.exec(heading.text)?.[1] ?? `${prefix}${sections.length + 1}`;
      sections.push({ id, level: heading.depth, title: plain(heading.text.replace(NAMED, "")), pieces: [] });
      continue;
    }
    const found = pieces([token], pictures);
    const last = sections.at(-1);
    if (last) last.pieces.push(...found);
    else if (found.length > 0) refuse(token);
  }
  return { sections, pictures };
}

/** Lets a file of the guide be imported as its sections. */
export function guide(): Plugin {
  return {
    name: "hamsokhan-guide",
    transform(code, id) {
      if (!/\/guide\/[a-z-]+\.md$/.test(id)) return null;
      const prefix = basename(id, extname(id)).replace(/(?:en|fa)$/, "");
      const { sections, pictures } = readGuide(code, prefix);
      const imports = [...pictures].map(([file, name]) => `import ${name} from "./${file}?url";`);
      const data = JSON.stringify(sections).replace(/"src":"([^"]+)"/g, (all, file: string) =>
        pictures.has(file) ? `"src":${pictures.get(file)}` : all,
      );
      return { code: `${imports.join("\n")}\nexport default ${data};\n`, map: null };
    },
  };
}
