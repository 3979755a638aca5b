// Clock minutes from spoken minutes, by the same rule as the core: interpreting lengthens a block, silence does not.
import type { Block, Interpretation } from "../platform";

/** Clock minutes for ten spoken ones. */
const TENTHS: Record<Interpretation, number> = { none: 10, simultaneous: 11, consecutive: 20 };

/** Clock minutes of a block, rounded up. */
export function clockMinutes(block: Pick<Block, "spoken_minutes" | "interpretation" | "silent">): number {
  return block.silent ? block.spoken_minutes : Math.ceil((block.spoken_minutes * TENTHS[block.interpretation]) / 10);
}
