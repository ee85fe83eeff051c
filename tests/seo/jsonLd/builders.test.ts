import { articleJsonLd } from '../../../seo/jsonLd/article'
import { breadcrumbsJsonLd } from '../../../seo/jsonLd/breadcrumbs'
import { clinicianJsonLd } from '../../../seo/jsonLd/clinician'
import { conditionJsonLd } from '../../../seo/jsonLd/condition'
import { graphOf } from '../../../seo/jsonLd/graph'
import { breadcrumbsId, practiceId, siteId, subjectId, urlOf } from '../../../seo/jsonLd/ids'
import { pageProperties } from '../../../seo/jsonLd/page'
import { locationJsonLd, practiceJsonLd } from '../../../seo/jsonLd/practice'
import { listJsonLd, webPageJsonLd, websiteJsonLd } from '../../../seo/jsonLd/website'

const language = 'en' as const
const timeZone = 'America/Chicago'
// Still May 2 in Chicago.
const updatedAt = '2026-05-03T02:00:00.000Z'
const page = (path: string) => ({
  title: 'Chronic migraine',
  summary: 'Headache on 15 or more days a month.',
  ...{ path, language, updatedAt, timeZone },
})

describe('what every page says of itself', () => {
  it('names its address, its language, the site and the practice, and the day of its last change', () => {
    expect(pageProperties(page('/conditions/a'))).toEqual({
      '@id': urlOf('/conditions/a'),
      url: urlOf('/conditions/a'),
      name: 'Chronic migraine',
      description: 'Headache on 15 or more days a month.',
      inLanguage: 'en',
      isPartOf: { '@id': siteId() },
      publisher: { '@id': practiceId() },
      breadcrumb: { '@id': breadcrumbsId('/conditions/a') },
      dateModified: '2026-05-02',
    })
  })

  it('names who read it last and when, as soon as that is known', () => {
    const reviewers = [{ name: 'Jane Doe', path: '/clinicians/jane-doe' }]
    const facts = { ...page('/conditions/a'), lastReviewed: updatedAt, reviewers }
    expect(pageProperties(facts)).toMatchObject({
      lastReviewed: '2026-05-02',
      reviewedBy: [{ '@type': 'Person', '@id': subjectId('/clinicians/jane-doe') }],
    })
    expect(pageProperties(page('/conditions/a'))).not.toHaveProperty('reviewedBy')
  })

  it.each(['/', '/es'])('names no way to the home page %s', (path) => {
    const home = pageProperties({ ...page(path), language: path === '/' ? 'en' : 'es' })
    expect(home).not.toHaveProperty('breadcrumb')
  })
})

describe('the page of an article', () => {
  it('names the article, its authors, its publisher and its days', () => {
    const [webPage, article] = articleJsonLd({
      ...page('/articles/headache-diary'),
      publishedAt: '2026-05-01T12:00:00.000Z',
      image: '/files/diary.webp',
      authors: [{ name: 'Jane Doe', credentials: 'MD', slug: 'jane-doe', language }],
    })
    expect(webPage).toMatchObject({
      '@type': 'MedicalWebPage',
      mainEntity: { '@id': subjectId('/articles/headache-diary') },
    })
    expect(article).toMatchObject({
      '@type': 'Article',
      '@id': subjectId('/articles/headache-diary'),
      headline: 'Chronic migraine',
      url: urlOf('/articles/headache-diary'),
      image: urlOf('/files/diary.webp'),
      datePublished: '2026-05-01',
      dateModified: '2026-05-02',
      publisher: { '@id': practiceId() },
      author: [
        {
          '@id': subjectId('/clinicians/jane-doe'),
          name: 'Jane Doe',
          honorificSuffix: 'MD',
          url: urlOf('/clinicians/jane-doe'),
        },
      ],
    })
  })

  it('names nobody who has no page, and nothing that is not known', () => {
    const [, article] = articleJsonLd({
      ...page('/articles/a'),
      authors: [{ name: 'Jane', slug: null, language }],
    })
    for (const key of ['author', 'image', 'datePublished']) expect(article).not.toHaveProperty(key)
  })
})

describe('the page of a condition', () => {
  const nothing = { alsoCalled: [], treatments: [], codes: null }

  it('gives the condition its names, its codes, and its treatments the ids of their own pages', () => {
    const [webPage, condition] = conditionJsonLd({
      ...page('/conditions/chronic-migraine'),
      alsoCalled: ['transformed migraine'],
      codes: { icd10cm: ['G43.709'], mesh: ['D008881'] },
      treatments: [{ title: 'Botulinum toxin', path: '/treatments/botulinum-toxin' }],
    })
    expect(webPage).toMatchObject({
      '@type': 'MedicalWebPage',
      about: { '@id': subjectId('/conditions/chronic-migraine') },
    })
    expect(condition).toEqual({
      '@type': 'MedicalCondition',
      '@id': subjectId('/conditions/chronic-migraine'),
      name: 'Chronic migraine',
      alternateName: ['transformed migraine'],
      code: [
        { '@type': 'MedicalCode', codeValue: 'G43.709', codingSystem: 'ICD-10-CM' },
        { '@type': 'MedicalCode', codeValue: 'D008881', codingSystem: 'MeSH' },
      ],
      possibleTreatment: [
        {
          '@type': 'MedicalTherapy',
          '@id': subjectId('/treatments/botulinum-toxin'),
          name: 'Botulinum toxin',
        },
      ],
    })
  })

  it('says nothing that is not known', () => {
    const [, condition] = conditionJsonLd({ ...page('/conditions/a'), ...nothing })
    for (const key of ['alternateName', 'code', 'possibleTreatment']) {
      expect(condition).not.toHaveProperty(key)
    }
  })
})

describe('people and places', () => {
  it('say of a clinician what is known', () => {
    const jane = { name: 'Jane Doe', summary: 'Treats pain.', path: '/clinicians/jane-doe' }
    const known = {
      credentials: 'MD',
      languages: ['English'],
      specialties: [{ text: 'Headache' }],
      image: '/files/jane.webp',
    }
    expect(clinicianJsonLd({ ...jane, ...known })).toMatchObject({
      '@id': subjectId('/clinicians/jane-doe'),
      honorificSuffix: 'MD',
      knowsLanguage: ['English'],
      knowsAbout: ['Headache'],
      image: urlOf('/files/jane.webp'),
      worksFor: { '@id': practiceId() },
    })
    for (const key of ['honorificSuffix', 'knowsLanguage', 'knowsAbout', 'image']) {
      expect(clinicianJsonLd({ ...jane, languages: [], specialties: null })).not.toHaveProperty(key)
    }
  })

  it('put a location where it is', () => {
    const data = locationJsonLd({
      name: 'Downtown',
      summary: 'Beside the pharmacy.',
      phone: '(555) 555-0100',
      path: '/locations/downtown',
      geo: [-89.65, 39.78],
      hours: [{ day: 'Monday', opens: '08:00', closes: '17:00' }],
      address: { street: '1 Main Street', city: 'Springfield', region: 'IL', postalCode: '62701' },
    })
    expect(data).toMatchObject({
      geo: { longitude: -89.65, latitude: 39.78 },
      address: { streetAddress: '1 Main Street', addressRegion: 'IL', postalCode: '62701' },
      openingHoursSpecification: [{ dayOfWeek: 'https://schema.org/Monday', opens: '08:00' }],
      parentOrganization: { '@id': practiceId() },
    })
  })

  it('say of the practice what every page shows', () => {
    expect(practiceJsonLd({ name: 'Practice', phone: '(555) 555-0142' })).toMatchObject({
      '@id': practiceId(),
      telephone: '(555) 555-0142',
    })
    expect(practiceJsonLd({ name: 'Practice', phone: '' })).not.toHaveProperty('telephone')
  })
})

describe('the graph', () => {
  it('holds every node under one context', () => {
    const nodes = [
      websiteJsonLd({ name: 'Practice' }),
      webPageJsonLd(page('/about')),
      listJsonLd(page('/articles')),
    ]
    const graph = graphOf(nodes)
    expect(graph).toEqual({ '@context': 'https://schema.org', '@graph': nodes })
    expect(nodes.map((node) => node['@id'])).toEqual([
      siteId(),
      urlOf('/about'),
      urlOf('/articles'),
    ])
  })

  it('counts breadcrumbs from 1, under the id that their page names', () => {
    const data = breadcrumbsJsonLd([
      { label: 'Home', path: '/' },
      { label: 'Conditions', path: '/conditions' },
    ])
    expect(data).toMatchObject({
      '@id': breadcrumbsId('/conditions'),
      itemListElement: [
        { position: 1, item: urlOf('/') },
        { position: 2, item: urlOf('/conditions') },
      ],
    })
  })
})
