import { escapeXML } from '@/lib/xml'

describe('escapeXML', () => {
  it('escapes what XML would read as marks', () => {
    expect(escapeXML(`<a href="x">Tom & 'Jerry'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;Tom &amp; &apos;Jerry&apos;&lt;/a&gt;',
    )
  })

  it('drops control characters that no XML may hold, and keeps line ends', () => {
    expect(escapeXML('a\u0000b\u000bc\nd')).toBe('abc\nd')
  })
})
