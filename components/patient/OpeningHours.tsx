/** A time of day in words, and for machines. */
type Time = { text: string; machine: string }

type Day = { label: string; stretches: { opens: Time; closes: Time }[] }

type OpeningHoursProps = { caption: string; closedLabel: string; days: Day[] }

/** The hours of a week. A day without a stretch is closed. */
export function OpeningHours({ caption, closedLabel, days }: OpeningHoursProps) {
  return (
    <table className="border-collapse">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {days.map(({ label, stretches }) => (
          <tr key={label} className="border-b border-line">
            <th scope="row" className="py-2 pr-4 text-left sm:pr-8 align-top font-semibold">
              {label}
            </th>
            <td className="py-2">
              {stretches.length === 0
                ? closedLabel
                : stretches.map(({ opens, closes }) => (
                    <span key={opens.machine} className="block sm:whitespace-nowrap">
                      <time dateTime={opens.machine}>{opens.text}</time> –{' '}
                      <time dateTime={closes.machine}>{closes.text}</time>
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
