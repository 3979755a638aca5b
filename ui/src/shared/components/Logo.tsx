// The mark: two shores and what is between them.

/** The mark of Hamsokhan. */
export function Logo(props: { size?: number }) {
  const size = props.size ?? 28;
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" aria-hidden="true">
      <path d="M3 22c5 0 5-12 13-12s8 12 13 12" stroke="var(--lapis)" strokeWidth="3" strokeLinecap="round" />
      <circle cx="6" cy="26" r="3" fill="var(--firoozeh)" />
      <circle cx="26" cy="26" r="3" fill="var(--saffron)" />
    </svg>
  );
}
