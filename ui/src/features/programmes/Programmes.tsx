// Placeholder until the screen is written.
export function Programmes(_props: Record<string, unknown>) {
  return null;
}
