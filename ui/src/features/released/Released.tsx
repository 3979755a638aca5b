// Placeholder until the screen is written.
export function Released(_props: Record<string, unknown>) {
  return null;
}
