// Placeholder until the screen is written.
export function ProgrammeScreen(_props: Record<string, unknown>) {
  return null;
}
