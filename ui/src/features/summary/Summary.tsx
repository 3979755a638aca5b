// Placeholder until the screen is written.
export function SummaryScreen(_props: Record<string, unknown>) {
  return null;
}
