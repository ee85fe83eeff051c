import { wordsIn } from '@/lib/words'
import { offLabelOf, usesForCondition, usesOfTreatment } from '@/queries/uses'

const words = wordsIn('en')
const dates = { updatedAt: '2026-11-16T12:00:00.000Z', createdAt: '2026-11-16T12:00:00.000Z' }
const overview = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [],
  },
}
const migraine = {
  ...{ id: 'c1', slug: 'chronic-migraine', title: 'Chronic migraine', language: 'en' as const },
  ...{ summary: 'Headache on 15 or more days a month.', overview, ...dates },
}
const product = {
  ...{ id: 'd1', brandName: 'Botox', establishedName: 'onabotulinumtoxinA', maker: 'AbbVie' },
  ...{ prescribingInformation: 'https://dailymed.nlm.nih.gov/', versionDate: dates.updatedAt },
  ...{ safetyInformation: overview, language: 'en' as const, slug: 'botox', ...dates },
}
const use = { condition: migraine, status: 'approved' as const }

describe('usesOfTreatment', () => {
  it('leads to the condition and says whether the use is approved', () => {
    expect(usesOfTreatment({ uses: [{ ...use, id: 'u1' }] }, words)).toEqual([
      {
        id: 'u1',
        title: 'Chronic migraine',
        href: '/conditions/chronic-migraine',
        status: 'approved',
        statusLabel: 'Approved by the FDA',
        detail: null,
        facts: [],
      },
    ])
  })

  it.each([
    [{ product, population: 'adults' }, 'With onabotulinumtoxinA, for adults'],
    [{ product }, 'With onabotulinumtoxinA'],
    [{ population: 'adults' }, 'for adults'],
    [{ product: 'an-id', population: '' }, null],
  ])('says with what and for whom as far as that is known: %#', (more, detail) => {
    expect(usesOfTreatment({ uses: [{ ...use, ...more }] }, words)[0]?.detail).toBe(detail)
  })

  it('has a fact for what is written only, in the order in which it is asked', () => {
    const [whole, bare] = usesOfTreatment(
      {
        uses: [
          {
            ...use,
            evidenceNote: 'Approved since 2010.',
            onset: 'By 4 weeks.',
            duration: '12 weeks.',
          },
          { ...use, evidenceNote: '', onset: null },
        ],
      },
      words,
    )
    expect(whole?.facts).toEqual([
      { label: 'How soon it works', text: 'By 4 weeks.' },
      { label: 'How long it lasts', text: '12 weeks.' },
      { label: 'What is known', text: 'Approved since 2010.' },
    ])
    expect(bare?.facts).toEqual([])
  })

  it('leaves out a condition that is not published, gone or without an address', () => {
    const uses = [
      { ...use, condition: 'an-id' },
      { ...use, condition: { ...migraine, slug: null } },
      { ...use, condition: { ...migraine, slug: '' } },
    ]
    expect(usesOfTreatment({ uses }, words)).toEqual([])
    expect(usesOfTreatment({ uses: null }, words)).toEqual([])
    expect(usesOfTreatment({}, words)).toEqual([])
  })

  it('gives uses without an id one each, and keeps the language of the condition', () => {
    const spanish = { ...migraine, language: 'es' as const, slug: 'migrana-cronica' }
    const items = usesOfTreatment({ uses: [use, { ...use, condition: spanish }] }, words)
    expect(new Set(items.map(({ id }) => id)).size).toBe(2)
    expect(items[1]?.href).toBe('/es/conditions/migrana-cronica')
  })
})

describe('usesForCondition', () => {
  const card = {
    ...{ id: 't1', title: 'Injections', href: '/treatments/injections' },
    ...{ summary: 'Small injections.', picture: null, publishedAt: null },
  }

  it('has the treatments that say whether they are approved for it', () => {
    const offLabel = { ...use, status: 'off-label' as const }
    const items = usesForCondition(
      [
        { ...card, use: offLabel },
        { ...card, id: 't2', use: null },
      ],
      words,
    )
    expect(items).toEqual([
      expect.objectContaining({
        id: 't1',
        href: '/treatments/injections',
        summary: 'Small injections.',
        status: 'off-label',
        statusLabel: 'Off-label',
      }),
    ])
  })
})

describe('offLabelOf', () => {
  it('has the words of the language', () => {
    expect(offLabelOf(wordsIn('es')).heading).toBe('Qué significa fuera de indicación')
    expect(offLabelOf(words).text).toMatch(/the FDA has approved the product, but not for this/)
  })
})
