// Placeholder until the screen is written.
export function Today(_props: Record<string, unknown>) {
  return null;
}
