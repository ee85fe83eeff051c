import { Figure } from '@/components/patient/Figure'
import { pictureOf } from '@/lib/picture'
import { populated } from '@/lib/relations'
import type { FigureBlock as Block } from '@/payload-types'

/** Renders {@link Block}; nothing where the picture is gone. */
export function FigureBlock({ block }: { block: Block }) {
  const picture = pictureOf(populated(block.image))
  return picture ? <Figure picture={picture} caption={block.caption} /> : null
}
