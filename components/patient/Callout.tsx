/** A short remark that stands apart from the text. */
export function Callout({ heading, text }: { heading?: string | null; text: string }) {
  return (
    <aside className="my-6 border-l-4 border-stone-600 bg-stone-100 px-4 py-3">
      {heading ? <p className="mb-1 font-bold">{heading}</p> : null}
      <p>{text}</p>
    </aside>
  )
}
