import { blocksInText } from '../../hooks/blocksInText'
import { blockNode, paragraph, richText, richTextOf } from '../builders'

describe('blocksInText', () => {
  it('finds the blocks of a text and of its lines, in order', () => {
    const marker = { ...blockNode('referenceMarker', { number: 2 }), type: 'inlineBlock' }
    const value = richTextOf(blockNode('callout', {}), paragraph(paragraph(marker)))
    expect(blocksInText(value).map(({ blockType }) => blockType)).toEqual([
      'callout',
      'referenceMarker',
    ])
  })

  it.each([richText('No block.'), null, 'text', {}, { root: null }, { root: { children: 5 } }])(
    'finds none in %j',
    (value) => expect(blocksInText(value)).toEqual([]),
  )
})
