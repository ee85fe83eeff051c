/** A short remark that stands apart from the text. */
export function Callout({ heading, text }: { heading?: string | null; text: string }) {
  return (
    <div className="apart border-l-4 border-line-strong bg-sunken px-5 py-4">
      {heading ? <p className="font-semibold">{heading}</p> : null}
      <p>{text}</p>
    </div>
  )
}
