import { articleJsonLd } from '../../../seo/jsonLd/article'
import { breadcrumbsJsonLd } from '../../../seo/jsonLd/breadcrumbs'
import { clinicianJsonLd } from '../../../seo/jsonLd/clinician'
import { conditionJsonLd } from '../../../seo/jsonLd/condition'
import { practiceId, subjectId, urlOf } from '../../../seo/jsonLd/ids'
import { locationJsonLd, practiceJsonLd } from '../../../seo/jsonLd/practice'
import { faqJsonLd, treatmentJsonLd } from '../../../seo/jsonLd/treatment'

const language = 'en' as const
const updatedAt = '2026-05-03T12:00:00.000Z'
const page = (path: string) => ({
  title: 'Chronic migraine',
  summary: 'Headache on 15 or more days a month.',
  path,
  language,
  updatedAt,
})

describe('structured data', () => {
  it('names an article, its authors and its publisher', () => {
    const data = articleJsonLd({
      ...page('/articles/headache-diary'),
      publishedAt: '2026-05-01T12:00:00.000Z',
      image: '/files/diary.jpg',
      authors: [{ name: 'Jane Doe, MD', path: '/clinicians/jane-doe' }],
    })
    expect(data).toMatchObject({
      '@type': 'Article',
      headline: 'Chronic migraine',
      url: urlOf('/articles/headache-diary'),
      image: urlOf('/files/diary.jpg'),
      datePublished: '2026-05-01T12:00:00.000Z',
      dateModified: updatedAt,
      publisher: { '@id': practiceId() },
      author: [{ '@type': 'Person', url: urlOf('/clinicians/jane-doe') }],
    })
  })

  it('says nothing that is not known', () => {
    const data = articleJsonLd({ ...page('/articles/a'), authors: [] })
    for (const key of ['author', 'image', 'datePublished']) expect(data).not.toHaveProperty(key)
    const condition = conditionJsonLd({ ...page('/conditions/a'), alsoCalled: [], treatments: [] })
    expect(condition).not.toHaveProperty('about.alternateName')
    expect(condition).not.toHaveProperty('about.possibleTreatment')
    const person = clinicianJsonLd({
      name: 'Jane',
      summary: 'x',
      path: '/clinicians/j',
      languages: [],
    })
    for (const key of ['honorificSuffix', 'knowsLanguage', 'image']) {
      expect(person).not.toHaveProperty(key)
    }
    const practice = practiceJsonLd({ name: 'Practice', hours: [], social: null, phone: '' })
    for (const key of ['telephone', 'email', 'openingHoursSpecification', 'sameAs']) {
      expect(practice).not.toHaveProperty(key)
    }
  })

  it('gives a condition and its treatments the ids of their own pages', () => {
    const data = conditionJsonLd({
      ...page('/conditions/chronic-migraine'),
      alsoCalled: ['transformed migraine'],
      treatments: [{ title: 'Botulinum toxin', path: '/treatments/botulinum-toxin' }],
    })
    expect(data).toMatchObject({
      '@type': 'MedicalWebPage',
      about: {
        '@type': 'MedicalCondition',
        '@id': subjectId('/conditions/chronic-migraine'),
        alternateName: ['transformed migraine'],
        possibleTreatment: [{ '@id': subjectId('/treatments/botulinum-toxin') }],
      },
    })
    expect(treatmentJsonLd(page('/treatments/botulinum-toxin'))).toMatchObject({
      about: { '@type': 'MedicalTherapy', '@id': subjectId('/treatments/botulinum-toxin') },
    })
  })

  it('gives each question the anchor that it has on the page', () => {
    const data = faqJsonLd('/treatments/a', [
      { id: 'does-it-hurt', question: 'Does it hurt?', answer: 'A little.' },
    ])
    expect(data).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@id': `${urlOf('/treatments/a')}#does-it-hurt`,
          name: 'Does it hurt?',
          acceptedAnswer: { text: 'A little.' },
        },
      ],
    })
  })

  it('counts breadcrumbs from 1', () => {
    const data = breadcrumbsJsonLd([
      { label: 'Home', path: '/' },
      { label: 'Conditions', path: '/conditions' },
    ])
    expect(data).toMatchObject({
      itemListElement: [
        { position: 1, item: urlOf('/') },
        { position: 2, item: urlOf('/conditions') },
      ],
    })
  })

  it('puts a location where it is', () => {
    const data = locationJsonLd({
      name: 'Downtown',
      phone: '(555) 555-0100',
      path: '/locations/downtown',
      geo: [-89.65, 39.78],
      hours: [{ day: 'Monday', opens: '08:00', closes: '17:00' }],
      address: {
        street: '1 Main Street',
        city: 'Springfield',
        region: 'IL',
        postalCode: '62701',
        country: 'US',
      },
    })
    expect(data).toMatchObject({
      geo: { longitude: -89.65, latitude: 39.78 },
      address: { streetAddress: '1 Main Street', addressRegion: 'IL', postalCode: '62701' },
      openingHoursSpecification: [{ dayOfWeek: 'https://schema.org/Monday', opens: '08:00' }],
      parentOrganization: { '@id': practiceId() },
    })
  })
})
