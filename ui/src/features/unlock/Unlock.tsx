// Placeholder until the screen is written.
export function Unlock(_props: Record<string, unknown>) {
  return null;
}
