// Clock minutes from spoken minutes, by the same rule as the core: interpreting lengthens a block, silence does not.
// An agenda adds up while it is typed. A table of the core's tests holds the two together (`tests/fixtures/agenda/minutes.json`).
import { type Block, rules } from "../platform";

/** Clock minutes of a block, rounded up. */
export function clockMinutes(block: Pick<Block, "spoken_minutes" | "interpretation" | "silent">): number {
  return block.silent
    ? block.spoken_minutes
    : Math.ceil((block.spoken_minutes * rules.minutes_of_ten[block.interpretation]) / 10);
}
