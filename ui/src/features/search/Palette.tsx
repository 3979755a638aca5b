// Placeholder until the palette is written.
export function Palette(_props: Record<string, unknown>) {
  return null;
}
