// The questions of consent, in the order they are asked, each with its sign.
import {
  Camera,
  DoorOpen,
  Landmark,
  type LucideIcon,
  MailPlus,
  Mic,
  NotebookPen,
  Quote,
  Signature,
  Users,
  VenetianMask,
} from "lucide-react";
import { type ConsentKind, type ConsentRecord, rules } from "../../platform";

/** Every question. */
export const CONSENTS: readonly ConsentKind[] = rules.consents;

/** The sign of each question. None of them points along the line, so none is mirrored. */
export const SIGNS: Record<ConsentKind, LucideIcon> = {
  participate: Users,
  notes: NotebookPen,
  recording: Mic,
  quote_without_name: Quote,
  quote_with_code_name: VenetianMask,
  quote_with_name: Signature,
  photo: Camera,
  share_with_third_party: Landmark,
  contact_again: MailPlus,
  withdrawal_explained: DoorOpen,
};

/** The latest answer to each question that has one. The ledger is in the order the answers were given. */
export function latest(ledger: readonly ConsentRecord[]): Partial<Record<ConsentKind, ConsentRecord>> {
  return Object.fromEntries(ledger.map((record) => [record.kind, record]));
}
