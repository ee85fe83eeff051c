'use client'

import '../review/review.css'
import './usage.css'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { newAddressSentence, publishingSentence, takingDownSentence } from '@/workflow/usageWords'
import { Problem } from '../Problem'
import { GoOnForm } from './GoOnForm'
import { ImpactList } from './ImpactList'
import { UsageList } from './UsageList'
import { type Usage, useUsage } from './useUsage'

const NEW = 'It is used nowhere: it is not saved yet.'

/** What a change of the address touches, as soon as somebody types another one. */
function AddressNotice({ usage }: { usage: Usage }) {
  const slug = useFormFields(([fields]) => fields.slug)
  const isChanged = slug !== undefined && slug.value !== slug.initialValue
  return (
    <p role="status" className="review-sentence">
      {isChanged ? newAddressSentence(usage) : ''}
    </p>
  )
}

function Touched({ usage }: { usage: Usage }) {
  return (
    <details>
      <summary>What a change touches</summary>
      <p>{publishingSentence(usage)}</p>
      <p>{newAddressSentence(usage)}</p>
      <p>{takingDownSentence(usage)}</p>
      <ImpactList impact={usage.impact} />
    </details>
  )
}

type KnownProps = { usage: Usage; address: string; listAddress: string }

function Known({ usage, address, listAddress }: KnownProps) {
  const live = usage.usedOn.filter(({ state }) => state === 'live')
  const isNeeded = live.some(({ needs }) => needs)
  return (
    <>
      <AddressNotice usage={usage} />
      <UsageList
        heading="Patients see it on"
        empty="No page that patients see uses it."
        usedOn={live}
      />
      <UsageList
        heading="Drafts"
        empty="No draft uses it besides."
        usedOn={usage.usedOn.filter(({ state }) => state === 'draft')}
      />
      {usage.more > 0 ? <p>And {usage.more} more.</p> : null}
      <Touched usage={usage} />
      {isNeeded ? <p className="usage-needs">{takingDownSentence(usage)}</p> : null}
      {isNeeded && usage.mayGoOn ? (
        <GoOnForm address={address} usage={usage} listAddress={listAddress} />
      ) : null}
    </>
  )
}

/** Where the document is used, and what a change of it touches. */
export function UsagePanel() {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { address, usage, problem } = useUsage()
  const listAddress = `${config.routes.admin}/collections/${String(collectionSlug)}`
  return (
    <section className="review-panel usage-panel" aria-label="Used on">
      <h2>Used on</h2>
      <Problem text={problem} />
      {address ? null : <p>{NEW}</p>}
      {usage && address ? (
        <Known key={address} usage={usage} address={address} listAddress={listAddress} />
      ) : null}
    </section>
  )
}
