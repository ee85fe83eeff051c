/** The few points that a reader should keep. */
export function KeyPoints({ heading, points }: { heading: string; points: string[] }) {
  if (points.length === 0) return null
  return (
    <section className="apart border-t-4 border-accent bg-sunken px-5 py-4">
      <h2 className="text-h3">{heading}</h2>
      <ul className="list mt-2">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
