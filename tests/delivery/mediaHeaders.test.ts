import { mediaHeaders } from '../../delivery/mediaHeaders'

it('lets nothing in an uploaded file run, and nobody guess its type', () => {
  const headers = mediaHeaders({ headers: new Headers({ 'Content-Type': 'image/png' }) })
  expect(headers.get('Content-Type')).toBe('image/png')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect(headers.get('Cache-Control')).toContain('public')
})
