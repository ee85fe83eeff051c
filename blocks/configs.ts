import type { Block } from 'payload'
import { callToActionBlock } from './CallToAction/config'
import { calloutBlock } from './Callout/config'
import { careCardBlock } from './CareCard/config'
import { dataTableBlock } from './DataTable/config'
import { doDontListBlock } from './DoDontList/config'
import { faqListBlock } from './FaqList/config'
import { figureBlock } from './Figure/config'
import { keyPointsBlock } from './KeyPoints/config'
import { referenceMarkerBlock } from './ReferenceMarker/config'
import { safetyInformationBlock } from './SafetyInformation/config'
import { videoBlock } from './Video/config'

/** The blocks that stand inside rich text. */
export const richTextBlockConfigs: Block[] = [
  careCardBlock,
  doDontListBlock,
  keyPointsBlock,
  calloutBlock,
  figureBlock,
  videoBlock,
  faqListBlock,
  safetyInformationBlock,
  dataTableBlock,
  callToActionBlock,
]

/** The blocks that stand inside a line of rich text. */
export const inlineBlockConfigs: Block[] = [referenceMarkerBlock]
