// Placeholder until the screen is written.
export function NewSession(_props: Record<string, unknown>) {
  return null;
}
