/** What went wrong, told at once. */
export function Problem({ text }: { text: string | null }) {
  if (!text) return null
  return (
    <p role="alert" className="admin-problem">
      {text}
    </p>
  )
}
