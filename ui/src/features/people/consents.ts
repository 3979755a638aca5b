// The questions of consent, in the order they are asked.
import type { ConsentKind } from "../../platform";

/** Every question. */
export const CONSENTS: ConsentKind[] = [
  "participate",
  "notes",
  "recording",
  "quote_without_name",
  "quote_with_code_name",
  "quote_with_name",
  "photo",
  "share_with_third_party",
  "contact_again",
  "withdrawal_explained",
];
