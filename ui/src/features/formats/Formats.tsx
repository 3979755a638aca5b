// Placeholder until the screen is written.
export function Formats(_props: Record<string, unknown>) {
  return null;
}
