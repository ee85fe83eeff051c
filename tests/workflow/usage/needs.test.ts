import { needs, type Use } from '@/workflow/usage/needs'

const relation: Use = {
  collection: 'conditions',
  isLink: false,
  isRequired: false,
  isOnlyOne: true,
}

describe('a page', () => {
  it.each<[string, Partial<Use>, boolean]>([
    ['needs what a field must hold', { isRequired: true }, true],
    ['needs not each of several', { isRequired: true, isOnlyOne: false }, false],
    ['only mentions what it may leave out', {}, false],
    ['only mentions what it links to', { isLink: true, isRequired: true }, false],
    ['needs a medicine wherever it names it', { collection: 'drug-products' }, true],
    ['needs every medicine', { collection: 'drug-products', isOnlyOne: false }, true],
    ['needs a picture wherever it shows it', { collection: 'media' }, true],
  ])('%s', (_, use, expected) => {
    expect(needs({ ...relation, ...use })).toBe(expected)
  })
})
