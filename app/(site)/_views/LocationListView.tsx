import type { Language } from '@/lib/languages'
import { listLocations } from '@/queries/locations'
import { ListView } from './ListView'
import { LocationCards } from './LocationCards'

/** All locations of a language. */
export async function LocationListView({ language }: { language: Language }) {
  const locations = await listLocations(language)
  return (
    <ListView route="locations" language={language} isEmpty={locations.length === 0}>
      <LocationCards locations={locations} language={language} level={2} />
    </ListView>
  )
}
