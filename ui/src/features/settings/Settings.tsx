// Placeholder until the screen is written.
export function Settings(_props: Record<string, unknown>) {
  return null;
}
