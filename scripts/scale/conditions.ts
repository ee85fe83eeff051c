import { URGENCIES } from '../../fields/careCard'
import { BODY_AREAS } from '../../lib/bodyAreas'
import { published } from '../seed/fixtures/published'
import { careCardRow, rows } from '../seed/blocks'
import { keyOf } from '../seed/keys'
import type { Written } from '../seed/documents'
import { conditionName, misspelt, type uniqueNames } from './names'
import type { Named } from './vocabulary'
import { references, section, sentence, summary, type Writer } from './texts'

type Place = { index: number; treatments: string[]; nameOf: ReturnType<typeof uniqueNames> }

/** A practice treats few of the conditions that it writes about: one in so many. */
const TREATED_OF = 50

function alsoCalled({ random }: Writer, { title, synonyms }: Named) {
  const kindOf = () => random.pick(['lay', 'synonym'] as const)
  const others = synonyms.slice(0, 4).map((name) => ({ name, kind: kindOf() }))
  return [...others, { name: misspelt(title, random), kind: 'misspelling' as const }]
}

const careCards = (writer: Writer) =>
  URGENCIES.map((urgency) =>
    careCardRow({
      urgency,
      heading: 'Call if:',
      items: Array.from({ length: writer.random.between(2, 4) }, () => sentence(writer)),
    }),
  )

/** A condition of the generated practice. */
export function condition(writer: Writer, place: Place): Written<'conditions'> {
  const { random, vocabulary } = writer
  const { index, treatments, nameOf } = place
  const named = conditionName(vocabulary, index)
  const treated = index % TREATED_OF === 0 ? random.some(treatments, 1) : []
  return {
    ...published,
    ...nameOf(named.title),
    summary: summary(writer),
    alsoCalled: alsoCalled(writer, named),
    keyPoints: rows(sentence(writer), sentence(writer), sentence(writer)),
    overview: section(writer),
    symptoms: section(writer),
    causes: section(writer),
    riskFactors: section(writer),
    diagnosis: section(writer),
    whenToGetHelp: careCards(writer),
    treatmentOverview: section(writer),
    treatments: treated.map((slug) => keyOf('treatments', slug)),
    livingWith: section(writer),
    bodyAreas: [random.pick(BODY_AREAS).value],
    codes: { icd10cm: [`G${random.between(10, 99)}.${index}`], mesh: [`D${100_000 + index}`] },
    references: references(writer, random.between(2, 5)),
    meta: {},
  }
}
