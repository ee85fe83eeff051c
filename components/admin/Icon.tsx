/** The mark of Plainwell: a well seen from above. */
export function Icon() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
      <circle cx="12" cy="12" r="4" fill="currentColor" />
    </svg>
  )
}
