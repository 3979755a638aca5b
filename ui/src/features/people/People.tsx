// Placeholder until the screen is written.
export function People(_props: Record<string, unknown>) {
  return null;
}
