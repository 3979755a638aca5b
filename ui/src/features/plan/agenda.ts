// Sums of an agenda while it is edited, as the core makes them.
import type { Block, BlockDraft } from "../../platform";
import { clockMinutes } from "../../shared/minutes";

/** What is sent for a block that is kept. */
export function draftOfBlock(block: Block): BlockDraft {
  const { id, title, question, spoken_minutes, interpretation, silent, moderators_only, go_round } = block;
  return { id, title, question, spoken_minutes, interpretation, silent, moderators_only, go_round };
}

/** Spoken and clock minutes of all blocks. A silent block has clock minutes only. */
export function totals(blocks: BlockDraft[]): { spoken: number; clock: number } {
  return {
    spoken: blocks.reduce((sum, block) => sum + (block.silent ? 0 : block.spoken_minutes), 0),
    clock: blocks.reduce((sum, block) => sum + clockMinutes(block), 0),
  };
}

/** Planned starts, as RFC 3339 instants. */
export function starts(blocks: BlockDraft[], from: string): string[] {
  let at = Date.parse(from);
  return blocks.map((block) => {
    const start = new Date(at).toISOString();
    at += clockMinutes(block) * 60_000;
    return start;
  });
}

/** The same list with one thing elsewhere. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list];
  const [thing] = copy.splice(from, 1);
  if (thing !== undefined) copy.splice(Math.max(0, Math.min(to, copy.length)), 0, thing);
  return copy;
}
