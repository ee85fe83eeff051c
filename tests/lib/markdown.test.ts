import {
  bullets,
  heading,
  htmlOf,
  labelled,
  link,
  list,
  item,
  markdownOf,
  paragraph,
  plain,
  quote,
  strong,
  table,
  type TextBlock,
} from '@/lib/markdown'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'

/** What would be markup, if it stood in a file of Markdown as it is. */
const TRICKS = [
  '# Not a heading',
  'Not a heading\\',
  '- no list',
  '+ no list',
  '1. no list',
  '2026. A year',
  '> no quote',
  '```',
  '    no code',
  '---',
  '***',
  '===',
  '| a | b |',
  '*no emphasis* _nor here_ **nor** __here__',
  '`no code`',
  '[no link](https://example.org/)',
  '[no link]: https://example.org/',
  '![no picture](x.png)',
  '<script>alert(1)</script>',
  '<https://example.org/>',
  '<!-- no comment -->',
  '&amp; is no entity, nor is &#60;b&#62;',
  'a\\b \\* c',
  'call 555_555_0142 at 5 * 3 > 2',
  '~~not struck~~',
  'x  ',
]

/** The kinds of all nodes of a text, the root left out. */
function kindsOf(node: object): string[] {
  const children: unknown = Reflect.get(node, 'children')
  const own = 'type' in node && typeof node.type === 'string' ? [node.type] : []
  const inner = Array.isArray(children)
    ? children.flatMap((child: unknown) =>
        typeof child === 'object' && child ? kindsOf(child) : [],
      )
    : []
  return [...own, ...inner].filter((kind) => kind !== 'root')
}

describe('words that look like markup', () => {
  it.each(TRICKS)('stay words: %s', (words) => {
    const tree = fromMarkdown(markdownOf([paragraph(plain(words))]))
    expect(toString(tree).trim()).toBe(words.trim())
    expect(kindsOf(tree)).toEqual(['paragraph', 'text'])
    const html = htmlOf([paragraph(plain(words))])
    expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>'])
  })

  it.each(TRICKS)('stay words beside others: %s', (words) => {
    const parts = [plain(words), { type: 'break' as const }, plain(words), strong('end')]
    const tree = fromMarkdown(markdownOf([paragraph(...parts)]))
    const kinds = new Set(kindsOf(tree))
    expect([...kinds].sort()).toEqual(['break', 'paragraph', 'strong', 'text'])
  })

  it('stay one cell of a table', () => {
    const text = markdownOf([table(['Sign', 'What | it\nmeans'], [['a|b', '`c` \\| d']])])
    expect(text.trim().split('\n')).toHaveLength(3)
    expect(text).toContain('| Sign | What \\| it means |')
    expect(text).toContain('a\\|b')
  })
})

describe('a text', () => {
  const blocks: TextBlock[] = [
    heading(2, plain('Risks')),
    paragraph(
      strong('Call 911'),
      plain(' if you cannot '),
      link('https://a.example/', plain('swallow')),
    ),
    bullets(['fever', 'rash']),
    list([item(paragraph(plain('One'))), item(paragraph(plain('Two')))], { ordered: true }),
    quote(labelled('Boxed warning', plain('Distant spread'))),
    table(['Sign', 'Meaning'], [['Fever', 'Call us']]),
  ]

  it('is Markdown', () => {
    expect(markdownOf(blocks).split('\n').filter(Boolean)).toEqual([
      '## Risks',
      '**Call 911** if you cannot [swallow](https://a.example/)',
      '- fever',
      '- rash',
      '1. One',
      '2. Two',
      '> **Boxed warning:** Distant spread',
      '| Sign | Meaning |',
      '| - | - |',
      '| Fever | Call us |',
    ])
  })

  it('is HTML', () => {
    expect(htmlOf(blocks).replace(/\n/g, '')).toBe(
      [
        '<h2>Risks</h2>',
        '<p><strong>Call 911</strong> if you cannot <a href="https://a.example/">swallow</a></p>',
        '<ul><li>fever</li><li>rash</li></ul>',
        '<ol><li>One</li><li>Two</li></ol>',
        '<blockquote><p><strong>Boxed warning:</strong> Distant spread</p></blockquote>',
        '<table><thead><tr><th>Sign</th><th>Meaning</th></tr></thead>',
        '<tbody><tr><td>Fever</td><td>Call us</td></tr></tbody></table>',
      ].join(''),
    )
  })

  it('holds no link inside a link', () => {
    const inner = link('https://b.example/', plain('inner'))
    expect(markdownOf([paragraph(link('https://a.example/', inner))])).toBe(
      '[inner](https://a.example/)\n',
    )
  })
})
