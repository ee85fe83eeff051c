import { faqHubJsonLd, faqJsonLd } from '../../../seo/jsonLd/faq'
import { subjectId, urlOf } from '../../../seo/jsonLd/ids'
import { treatmentJsonLd } from '../../../seo/jsonLd/treatment'

const page = (path: string) => ({
  title: 'Botulinum toxin',
  summary: 'Small injections.',
  ...{ path, language: 'en' as const, updatedAt: '2026-05-03T12:00:00.000Z' },
  timeZone: 'America/Chicago',
})
const botox = {
  slug: 'botox',
  brandName: 'Botox',
  establishedName: 'onabotulinumtoxinA',
  maker: 'AbbVie',
  prescribingInformation: 'https://dailymed.nlm.nih.gov/',
}

describe('the page of a treatment', () => {
  const path = '/treatments/botulinum-toxin'
  const question = { path: `${path}#does-it-hurt`, question: 'Does it hurt?', answer: 'A little.' }

  it('names its medicines with maker, established name and warning, and its questions', () => {
    const boxedWarning = { title: 'Distant spread', text: 'The effect may spread.' }
    const facts = { ...page(path), drugs: [{ ...botox, boxedWarning }], questions: [question] }
    const [webPage, therapy, drug, faq] = treatmentJsonLd(facts)
    const drugId = `${urlOf('/treatments')}#drug-botox`
    expect(webPage).toMatchObject({ about: { '@id': subjectId(path) } })
    expect(therapy).toMatchObject({ '@type': 'MedicalTherapy', drug: [{ '@id': drugId }] })
    expect(drug).toEqual({
      '@type': 'Drug',
      '@id': drugId,
      name: 'Botox',
      nonProprietaryName: 'onabotulinumtoxinA',
      manufacturer: { '@type': 'Organization', name: 'AbbVie' },
      prescribingInfo: botox.prescribingInformation,
      warning: 'The effect may spread.',
    })
    expect(faq).toMatchObject({ '@type': 'FAQPage', '@id': `${urlOf(path)}#faq` })
  })

  it('names neither where there is none', () => {
    const [, therapy, ...others] = treatmentJsonLd({ ...page(path), drugs: [], questions: [] })
    expect(therapy).not.toHaveProperty('drug')
    expect(others).toEqual([])
  })

  it('names no warning where the label has none', () => {
    for (const boxedWarning of [undefined, null, {}, { title: '', text: 'Left over.' }]) {
      const drugs = [boxedWarning === undefined ? botox : { ...botox, boxedWarning }]
      const [, , drug] = treatmentJsonLd({ ...page(path), drugs, questions: [] })
      expect(drug).not.toHaveProperty('warning')
    }
  })

  it('gives each question the anchor that it has on the page', () => {
    const questions = [
      {
        '@type': 'Question',
        '@id': `${urlOf(path)}#does-it-hurt`,
        url: `${urlOf(path)}#does-it-hurt`,
        name: 'Does it hurt?',
        acceptedAnswer: { '@type': 'Answer', text: 'A little.' },
      },
    ]
    expect(faqJsonLd(path, [question])).toMatchObject([{ mainEntity: questions }])
    expect(faqJsonLd(path, [])).toEqual([])
    const hub = { ...page('/faqs'), questions: [question] }
    expect(faqHubJsonLd(hub)).toMatchObject({
      '@type': 'FAQPage',
      '@id': urlOf('/faqs'),
      mainEntity: questions,
    })
    expect(faqHubJsonLd({ ...hub, questions: [] })).not.toHaveProperty('mainEntity')
  })
})
