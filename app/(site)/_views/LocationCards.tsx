import { LocationCard } from '@/components/patient/LocationCard'
import type { Language } from '@/lib/languages'
import type { LocationCard as Card } from '@/queries/locations'
import { getPractice, tellToday } from '@/queries/site'
import { locationFacts } from './locationFacts'

type LocationCardsProps = { locations: Card[]; language: Language; level: 2 | 3 }

/** Locations with their addresses and the hours of today. */
export async function LocationCards({ locations, language, level }: LocationCardsProps) {
  const now = await tellToday()
  const { timeZone } = await getPractice()
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {locations.map((location) => (
        <LocationCard
          key={location.id}
          location={locationFacts(location, { language, timeZone, now })}
          level={level}
        />
      ))}
    </div>
  )
}
