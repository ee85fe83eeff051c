import type { Metadata } from 'next'
import { ConditionView } from '../../../_views/ConditionView'
import { documentMetadata } from '../../../_views/metadata'
import { MissingView } from '../../../_views/MissingView'
import { addressOf, type SlugParams } from '../../../_views/params'
import { documentPath } from '@/lib/routes'
import { getCondition } from '@/queries/conditions'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const address = await addressOf(params)
  const place = { collection: 'conditions', language: address.language } as const
  return documentMetadata(await getCondition(address), place)
}

export default async function Page({ params }: SlugParams) {
  const address = await addressOf(params)
  const { language } = address
  const condition = await getCondition(address)
  if (!condition) {
    const path = documentPath({ collection: 'conditions', ...address })
    return <MissingView language={language} path={path} />
  }
  return <ConditionView condition={condition} language={language} />
}
