import sharp from 'sharp'
import { CARD_SIZE, cardHash, cardSVG, cardText } from '@/lib/shareCard/card'
import { outlinesOf, widthOf } from '@/lib/shareCard/font'
import { cardJPEG } from '@/lib/shareCard/jpeg'

const card = {
  title: 'Chronic migraine',
  kind: 'Condition',
  practice: 'Innovative Pain & Spine Specialists',
}
const long = {
  ...card,
  title:
    'How botulinum toxin injections are used for pain, what they may and may not do, and what to ask before you decide, with the risks and benefits set side by side',
}
const spanish = { ...card, title: 'Migraña crónica: ¿qué es?', kind: 'Enfermedad' }

/** The box in which something is drawn that is not paper, without the bar at the left. */
async function inkOf(jpeg: Buffer) {
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true })
  const box = { left: info.width, right: 0, top: info.height, bottom: 0 }
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 40; x < info.width; x += 1) {
      if ((data[y * info.width + x] ?? 255) > 160) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box
}

describe('a share card', () => {
  it.each([
    ['a short title', card],
    ['a long title', long],
    ['accents', spanish],
  ])('with %s is a JPEG of the right size, and nothing on it is cut off', async (_, one) => {
    const jpeg = await cardJPEG(one)
    expect(await sharp(jpeg).metadata()).toEqual(
      expect.objectContaining({ format: 'jpeg', ...CARD_SIZE }),
    )
    expect(jpeg.length).toBeLessThanOrEqual(100_000)
    const ink = await inkOf(jpeg)
    expect(ink.left).toBeGreaterThan(80)
    expect(ink.right).toBeLessThan(CARD_SIZE.width - 80)
    expect(ink.top).toBeGreaterThan(60)
    expect(ink.bottom).toBeLessThan(CARD_SIZE.height - 30)
  })

  it('draws its letters as outlines, so that no font is needed to show them', () => {
    const svg = cardSVG(card)
    expect(svg).not.toMatch(/<text|font-family/)
    expect(svg).not.toMatch(/NaN|undefined/)
    expect(svg.match(/<path/g)).toHaveLength(3)
  })

  it('says what it is in words', () => {
    expect(cardText(card)).toBe('Condition: Chronic migraine – Innovative Pain & Spine Specialists')
    expect(cardText({ ...card, kind: '' })).toBe(
      'Chronic migraine – Innovative Pain & Spine Specialists',
    )
  })

  it('has another hash with every word on it', () => {
    const hashes = [card, spanish, { ...card, kind: 'Article' }, { ...card, practice: 'Another' }]
    expect(new Set(hashes.map(cardHash)).size).toBe(4)
    expect(cardHash({ ...card })).toBe(cardHash(card))
  })
})

describe('the letters', () => {
  const place = { x: 0, y: 100, size: 80, weight: 600 } as const

  it.each(['ñ', 'á', '¿', 'ü', 'Ł', '’', '–'])('have %s', (letter) => {
    expect(outlinesOf({ ...place, text: letter }).length).toBeGreaterThan(20)
  })

  it('draw every letter of a long text', () => {
    const one = outlinesOf({ ...place, text: 'n' }).split('M').length - 1
    const many = outlinesOf({ ...place, text: 'n'.repeat(40) }).split('M').length - 1
    expect(many).toBe(40 * one)
  })

  it('draw an accent that is written by itself as part of its letter', () => {
    expect(outlinesOf({ ...place, text: 'n\u0303' })).toBe(outlinesOf({ ...place, text: 'ñ' }))
  })

  it('leave out what the font does not have', () => {
    expect(widthOf('🙂', place)).toBe(0)
    expect(outlinesOf({ ...place, text: 'a🙂' })).toBe(outlinesOf({ ...place, text: 'a' }))
  })
})
