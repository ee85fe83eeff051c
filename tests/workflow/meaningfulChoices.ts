import { CLINICAL_FIELDS } from '../../collections/clinicalFields'
import { clinicalPlaces, type Meaningful } from './meaningfulWords'
import { signedFields, isPart, isRelation, type Place, put, wordsIn } from './places'

const optionValues = (options: unknown[]) =>
  options.map((option): unknown => (isPart(option) ? option.value : option))

const CHOICES = signedFields.flatMap((field): { name: string; values: unknown[] }[] =>
  field.type === 'select' ? [{ name: field.name, values: optionValues(field.options) }] : [],
)

/** Links to lists are rare, and are told apart together with the kinds of links. */
const TOGETHER = ['list', 'kind']
const CHOSEN = [...new Set(CHOICES.map(({ name }) => name))].filter(
  (name) => !TOGETHER.includes(name),
)

/** What else could be chosen at a place; nothing where nothing is chosen. */
const othersAt = ({ key, value }: Place): unknown[] =>
  CHOICES.filter(({ name, values }) => name === key && values.includes(value)).flatMap(
    ({ values }) => values.filter((other) => other !== value),
  )

/** Changes one of the places that fit. */
const placing =
  (fits: (place: Place) => boolean, change: (place: Place) => unknown): Meaningful =>
  (generated, dice) => {
    const place = dice.pick(clinicalPlaces(generated).filter(fits))
    if (place) change(place)
    return place !== undefined
  }

/** Another choice of a select field, in the document, in its rows and in its blocks. */
const choosing = (...keys: string[]): Meaningful =>
  placing(
    (place) => keys.includes(place.key) && othersAt(place).length > 0,
    (place) => put(place, othersAt(place).at(-1)),
  )

const isDate = ({ key }: Place) => key === 'readOn' || key === 'versionDate'
const isTick = ({ value }: Place) => typeof value === 'boolean'
const nextDay = (value: unknown) => new Date(Date.parse(String(value)) + 86_400_000).toISOString()

/** Changes of what was chosen, and of whole fields. */
export const meaningfulChoices: Record<string, Meaningful> = {
  ...Object.fromEntries(CHOSEN.map((name) => [`another ${name}`, choosing(name)])),
  'another list, or kind of link or name': choosing(...TOGETHER),
  'another document': placing(isRelation, (place) => put(place, crypto.randomUUID())),
  'a document less': placing(isRelation, ({ parent, key }) =>
    Array.isArray(parent) ? parent.splice(Number(key), 1) : Reflect.deleteProperty(parent, key),
  ),
  'documents in another order': placing(
    ({ value }) =>
      Array.isArray(value) &&
      value.length > 1 &&
      isRelation({ parent: value, key: '0', value: value[0] }),
    (place) => put(place, Array.isArray(place.value) ? place.value.toReversed() : null),
  ),
  'another day': placing(isDate, (place) => put(place, nextDay(place.value))),
  'another tick': placing(isTick, (place) => put(place, !place.value)),
  'a field less': ({ slug, document }, dice) => {
    const name = dice.pick(CLINICAL_FIELDS[slug].filter((one) => wordsIn(document[one]) !== ''))
    return name !== undefined && Reflect.deleteProperty(document, name)
  },
  'the texts of two fields exchanged': ({ slug, document }, dice) => {
    const isText = (name: string) => typeof document[name] === 'object' && document[name] !== null
    const [one, other] = CLINICAL_FIELDS[slug]
      .filter((name) => isText(name) && 'root' in Object(document[name]))
      .sort(() => dice.below(3) - 1)
    if (!one || !other || wordsIn(document[one]) === wordsIn(document[other])) return false
    Object.assign(document, { [one]: document[other], [other]: document[one] })
    return true
  },
}
