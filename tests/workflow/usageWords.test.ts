import type { Impact } from '@/workflow/usage/impact'
import type { UsedOn } from '@/workflow/usage/usedOn'
import {
  goneOnSummary,
  type KnownUses,
  neededSentence,
  newAddressSentence,
  publishingSentence,
  takingDownSentence,
} from '@/workflow/usageWords'

const page = (title: string, overrides: Partial<UsedOn> = {}): UsedOn => ({
  collection: 'treatments',
  id: title,
  label: 'Treatment',
  title,
  state: 'live',
  needs: true,
  places: ['Drug products'],
  path: `/treatments/${title}`,
  adminPath: `/admin/collections/treatments/${title}`,
  ...overrides,
})

const nothing: Impact = { addresses: [], menus: [], redirects: [], translations: [] }

const uses = (known: Partial<KnownUses>): KnownUses => ({
  isLive: true,
  usedOn: [],
  impact: nothing,
  ...known,
})

describe('a refusal', () => {
  it('names the pages, few of many, and the way out', () => {
    const pages = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => page(title))
    expect(neededSentence({ removal: 'trash', title: 'Botox', pages: pages.slice(0, 1) })).toMatch(
      /^“Botox” cannot be moved to the trash: one live page needs it, “A” \(Treatment\)\. Take those/,
    )
    expect(neededSentence({ removal: 'unpublish', title: 'Botox', pages })).toMatch(
      /cannot be taken down: 6 live pages need it, .+“D” \(Treatment\), 2 more\./,
    )
  })

  it('that was passed is kept with its reason', () => {
    expect(
      goneOnSummary({ removal: 'delete', reason: 'It is withdrawn.', pages: [page('A')] }),
    ).toBe('Deleted. It is withdrawn. Needed by “A” (Treatment).')
  })
})

describe('before a page is taken down', () => {
  it.each<[string, Partial<KnownUses>, RegExp]>([
    ['it is a draft', { isLive: false }, /changes nothing for them/],
    ['nothing uses it', {}, /at any time: nothing else/],
    ['a page needs it', { usedOn: [page('A')] }, /is refused: one live page needs it/],
    [
      'pages mention it',
      { usedOn: [page('A', { needs: false }), page('B', { needs: false })] },
      /at any time\. It touches 2 live pages that mention it: their links/,
    ],
    [
      'a draft would need it',
      { usedOn: [page('A', { state: 'draft' })] },
      /at any time: nothing else/,
    ],
  ])('it is said that %s', (_, known, sentence) => {
    expect(takingDownSentence(uses(known))).toMatch(sentence)
  })
})

describe('before an address is changed', () => {
  it('everything that leads to it is counted', () => {
    const impact: Impact = {
      addresses: [
        { path: '/treatments/a', because: 'its own' },
        { path: '/treatments', because: 'lists it' },
      ],
      menus: [{ title: 'Navigation', places: ['Main menu'], adminPath: '/' }],
      redirects: [
        { from: '/old', adminPath: '/' },
        { from: '/older', adminPath: '/' },
      ],
      translations: [],
    }
    expect(newAddressSentence(uses({ impact }))).toMatch(
      /^Changing its address touches 1 other address, 1 menu and 2 redirects\./,
    )
    expect(publishingSentence(uses({ impact }))).toBe('Publishing it makes 2 addresses new.')
    expect(newAddressSentence(uses({}))).toBe('Changing its address touches nothing else.')
  })
})
