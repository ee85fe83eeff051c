import { pagesOf } from '../../../../app/(site)/_views/pagesOf'

/** The list as a reader sees it: `…` for a gap, brackets around the current page. */
function shown(page: number, totalPages: number): string {
  const pages = pagesOf({ page, totalPages, language: 'en' })
  return pages.map((one) => (one ? (one.href ? one.number : `[${one.number}]`) : '…')).join(' ')
}

describe('pagesOf', () => {
  it.each([
    [1, 1, '[1]'],
    [1, 2, '[1] 2'],
    [2, 3, '1 [2] 3'],
    [1, 10, '[1] 2 … 10'],
    [3, 5, '1 2 [3] 4 5'],
    [3, 10, '1 2 [3] 4 … 10'],
    [4, 10, '1 … 3 [4] 5 … 10'],
    [7, 10, '1 … 6 [7] 8 … 10'],
    [8, 10, '1 … 7 [8] 9 10'],
    [10, 10, '1 … 9 [10]'],
    [60, 120, '1 … 59 [60] 61 … 120'],
  ])('on page %d of %d shows %s', (page, totalPages, list) => {
    expect(shown(page, totalPages)).toBe(list)
  })

  it('leads to real addresses, and says what each number is', () => {
    const pages = pagesOf({ page: 2, totalPages: 3, language: 'es' })
    expect(pages).toEqual([
      { number: 1, label: 'Página 1', href: '/es/articles' },
      { number: 2, label: 'Página 2', href: null },
      { number: 3, label: 'Página 3', href: '/es/articles/page/3' },
    ])
  })
})
