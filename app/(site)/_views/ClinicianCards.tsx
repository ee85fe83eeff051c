import { ClinicianCard } from '@/components/patient/ClinicianCard'
import { wordsIn, type Words } from '@/lib/words'
import type { Language } from '@/lib/languages'
import type { ClinicianCard as Card } from '@/queries/clinicians'

function itemOf({ id, title, href, summary, picture, specialties, languages }: Card, words: Words) {
  const facts = [
    { label: words.specialties, text: specialties.join(', ') },
    { label: words.languagesSpoken, text: languages.join(', ') },
  ].filter(({ text }) => text)
  return { id, name: title, href, summary, photo: picture, facts }
}

type ClinicianCardsProps = { cards: Card[]; language: Language; level: 2 | 3 }

/** Clinicians with their photos, what they do and the languages they speak. */
export function ClinicianCards({ cards, language, level }: ClinicianCardsProps) {
  const words = wordsIn(language)
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      {cards.map((card) => (
        <ClinicianCard key={card.id} clinician={itemOf(card, words)} level={level} />
      ))}
    </div>
  )
}
