/** The few points that a reader should keep. */
export function KeyPoints({ heading, points }: { heading: string; points: string[] }) {
  if (points.length === 0) return null
  return (
    <section className="my-6 border-l-4 border-teal-800 bg-teal-50 px-4 py-3">
      <h2 className="mt-0 text-lg font-bold">{heading}</h2>
      <ul className="my-2 list-disc pl-6">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
