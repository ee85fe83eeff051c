import { httpsAddress } from '../../fields/httpsAddress'
import { linkTarget } from '../../fields/linkTarget'
import { openingHoursField } from '../../fields/openingHours'
import { phoneField } from '../../fields/phone'

const ask = (validate: unknown, value: unknown, options: object = {}): unknown =>
  typeof validate === 'function' ? Reflect.apply(validate, null, [value, options]) : undefined

const SENTENCE = /^[A-Z].+\.$/

describe('an address of another site', () => {
  it.each(['https://medlineplus.gov/', 'https://example.org/a?b=c#d'])('may be %s', (url) =>
    expect(ask(httpsAddress, url)).toBe(true),
  )

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org',
    '/articles',
    'https://',
    'mailto:a@example.org',
  ])('may not be %s', (url) => expect(ask(httpsAddress, url)).toMatch(SENTENCE))

  it('may be missing where nobody asks for it', () => {
    expect(ask(httpsAddress, '')).toBe(true)
    expect(ask(httpsAddress, '', { required: true })).toMatch(SENTENCE)
  })
})

describe('the address of a link in a text', () => {
  const field = linkTarget({ name: 'url', type: 'text' })
  const validate: unknown = Reflect.get(field, 'validate')

  it('is asked for only where the link leads elsewhere', () => {
    expect(ask(validate, '', { siblingData: { linkType: 'internal' } })).toBe(true)
    expect(ask(validate, '', { siblingData: { linkType: 'custom' } })).toMatch(SENTENCE)
    expect(ask(validate, '/articles/x', { siblingData: { linkType: 'custom' } })).toMatch(SENTENCE)
    expect(ask(validate, 'https://x.org/', { siblingData: { linkType: 'custom' } })).toBe(true)
  })

  it('is the only field that is changed', () => {
    const other = { name: 'doc', type: 'text' } as const
    expect(linkTarget(other)).toBe(other)
  })
})

describe('a phone number', () => {
  const { validate } = phoneField({ required: true })

  it.each(['(555) 555-0100', '+1 555 555 0100', '555.555.0100'])('may be %s', (phone) =>
    expect(ask(validate, phone)).toBe(true),
  )

  it.each(['', '911', 'call us', '555-0100 ext', '<b>5555555</b>'])('may not be %j', (phone) =>
    expect(ask(validate, phone)).toMatch(SENTENCE),
  )
})

describe('a time of the day', () => {
  const [row] = 'fields' in openingHoursField ? openingHoursField.fields : []
  const opens =
    row && 'fields' in row
      ? row.fields.find((field) => 'name' in field && field.name === 'opens')
      : null
  const validate: unknown = opens ? Reflect.get(opens, 'validate') : null

  it.each(['00:00', '08:30', '23:59'])('may be %s', (time) =>
    expect(ask(validate, time)).toBe(true),
  )

  it.each(['8:30', '24:00', '12:60', '8.30', '08:30 am'])('may not be %s', (time) =>
    expect(ask(validate, time)).toMatch(SENTENCE),
  )
})
