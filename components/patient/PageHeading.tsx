type PageHeadingProps = { title: string; standfirst?: string | null; note?: string | null }

/** The heading of a page, what it is about in a sentence or two, and other names for it. */
export function PageHeading({ title, standfirst, note }: PageHeadingProps) {
  return (
    <div className="mb-6">
      <h1 className="text-3xl font-bold sm:text-4xl">{title}</h1>
      {note ? <p className="mt-2 text-stone-700">{note}</p> : null}
      {standfirst ? <p className="mt-3 text-xl">{standfirst}</p> : null}
    </div>
  )
}
