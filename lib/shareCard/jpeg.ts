import sharp from 'sharp'
import { cardSVG, type ShareCard } from './card'

/** Letters keep sharp edges from here on; a card takes some 30 KB. */
const QUALITY = 84

/** Draws a card as a JPEG. */
export function cardJPEG(card: ShareCard): Promise<Buffer> {
  return sharp(Buffer.from(cardSVG(card)))
    .jpeg({ quality: QUALITY, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
