import { Picture } from '@/components/ui/Picture'
import type { Picture as PictureData } from '@/lib/picture'

/** What a list shows of a clinician. */
export type ClinicianItem = {
  id: string
  name: string
  href: string
  summary: string
  photo: PictureData | null
  /** What they are, what they speak: each with its label. */
  facts: { label: string; text: string }[]
}

type ClinicianCardProps = {
  clinician: ClinicianItem
  /** The level of the name as a heading. */
  level: 2 | 3
}

/** A clinician with their photo, what they treat and the languages they speak. */
export function ClinicianCard({ clinician, level }: ClinicianCardProps) {
  const { name, href, summary, photo, facts } = clinician
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="flex flex-wrap gap-5 border-t border-line py-5 sm:flex-nowrap">
      {photo ? (
        <Picture
          picture={{ ...photo, alt: '' }}
          sizes="7rem"
          className="size-28 shrink-0 rounded-box object-cover"
        />
      ) : null}
      <div>
        <Heading className="font-display text-h3">
          <a href={href}>{name}</a>
        </Heading>
        <p className="mt-1">{summary}</p>
        <dl className="mt-2 text-small">
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt className="inline font-semibold">{label}:</dt> <dd className="inline">{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  )
}
