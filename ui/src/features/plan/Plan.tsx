// Placeholder until the screen is written.
export function Plan(_props: Record<string, unknown>) {
  return null;
}
