// Placeholder until the screen is written.
export function Live(_props: Record<string, unknown>) {
  return null;
}
