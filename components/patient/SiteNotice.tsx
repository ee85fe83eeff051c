/** A banner above every page. */
export function SiteNotice({ label, texts }: { label: string; texts: string[] }) {
  if (texts.length === 0) return null
  return (
    <section aria-label={label} className="border-b border-urgent-ink bg-urgent-soft">
      <div className="page py-2">
        {texts.map((text) => (
          <p key={text} className="my-1 max-w-measure font-semibold">
            {text}
          </p>
        ))}
      </div>
    </section>
  )
}
