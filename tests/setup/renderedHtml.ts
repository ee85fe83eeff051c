import { createElement } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { PUBLIC_READER } from '../../queries/client'

/** The HTML of a public page with its frame, as a patient gets it; `null` where there is none. */
export async function renderedHtml(path: string): Promise<string | null> {
  const { previewOf } = await import('../../app/(site)/_views/previewOf')
  const { SiteFrame } = await import('../../app/(site)/_views/SiteFrame')
  const page = await previewOf(path.split('/').filter(Boolean), PUBLIC_READER)
  if (!page) return null
  const errors: unknown[] = []
  const frame = createElement(SiteFrame, { language: 'en', children: page })
  const { prelude } = await prerenderToNodeStream(frame, {
    onError: (error) => {
      errors.push(error)
    },
  })
  const chunks: string[] = []
  for await (const chunk of prelude) chunks.push(String(chunk))
  if (errors.length > 0) throw errors[0]
  return chunks.join('')
}
