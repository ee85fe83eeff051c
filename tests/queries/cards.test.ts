import { cardOf, cardsOf } from '../../queries/cards'

const diary = {
  id: '1',
  slug: 'headache-diary',
  language: 'en',
  title: 'How to keep a headache diary',
  summary: 'Write down each headache for a month.',
}

describe('cardOf', () => {
  it('leads to the document', () => {
    expect(cardOf('articles', { ...diary, publishedAt: '2026-05-03T12:00:00.000Z' })).toEqual({
      id: '1',
      title: 'How to keep a headache diary',
      href: '/articles/headache-diary',
      summary: 'Write down each headache for a month.',
      picture: null,
      publishedAt: '2026-05-03T12:00:00.000Z',
    })
  })

  it('names people by their name', () => {
    const person = { id: '2', slug: 'jane-doe', language: 'es', name: 'Jane Doe' }
    expect(cardOf('clinicians', person)).toMatchObject({
      title: 'Jane Doe',
      href: '/es/clinicians/jane-doe',
      summary: '',
    })
  })

  it.each([{ slug: null }, { slug: '' }, { language: 'fr' }, { language: null }])(
    'is none for a document without an address: %j',
    (change) => expect(cardOf('articles', { ...diary, ...change })).toBeNull(),
  )

  it('has no picture where it is gone or not populated', () => {
    expect(cardOf('articles', { ...diary, heroImage: 'an-id' })?.picture).toBeNull()
    expect(cardOf('articles', { ...diary, heroImage: null })?.picture).toBeNull()
  })
})

describe('cardsOf', () => {
  it('has each document once, and none without an address', () => {
    const cards = cardsOf('articles', [diary, { ...diary, id: '2', slug: null }, diary])
    expect(cards.map(({ id }) => id)).toEqual(['1'])
  })
})
