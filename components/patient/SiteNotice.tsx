/** A banner above every page. */
export function SiteNotice({ label, texts }: { label: string; texts: string[] }) {
  if (texts.length === 0) return null
  return (
    <section aria-label={label} className="bg-amber-100">
      <div className="mx-auto max-w-5xl px-4 py-2">
        {texts.map((text) => (
          <p key={text} className="my-1">
            {text}
          </p>
        ))}
      </div>
    </section>
  )
}
