type Day = { label: string; stretches: { opens: string; closes: string }[] }

type OpeningHoursProps = { caption: string; closedLabel: string; days: Day[] }

/** The hours of a week. A day without a stretch is closed. */
export function OpeningHours({ caption, closedLabel, days }: OpeningHoursProps) {
  return (
    <table className="my-4 border-collapse">
      <caption className="pb-2 text-left font-bold">{caption}</caption>
      <tbody>
        {days.map(({ label, stretches }) => (
          <tr key={label}>
            <th scope="row" className="py-1 pr-6 text-left font-normal">
              {label}
            </th>
            <td className="py-1">
              {stretches.length === 0
                ? closedLabel
                : stretches.map(({ opens, closes }) => `${opens} – ${closes}`).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
