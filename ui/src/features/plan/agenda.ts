// Sums of an agenda while it is edited, as the core makes them.
import type { Block, BlockDraft, Interpretation } from "../../platform";

const TENTHS: Record<Interpretation, number> = { none: 10, simultaneous: 11, consecutive: 20 };

/** Clock minutes of a block: spoken minutes times the factor of its interpretation, rounded up. */
export function clockMinutes(block: Pick<BlockDraft, "spoken_minutes" | "interpretation" | "silent">): number {
  return block.silent ? block.spoken_minutes : Math.ceil((block.spoken_minutes * TENTHS[block.interpretation]) / 10);
}

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
