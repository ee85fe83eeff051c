'use client'

import './review.css'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { PreviewLinkFacts } from '@/workflow/previewLinks'
import { PREVIEW_HOURS } from '@/workflow/previewLinkWords'
import { Problem } from '../Problem'
import { WhenReady } from '../WhenReady'
import { usePreviewLinks } from './usePreviewLinks'

const DURATIONS = [
  { hours: PREVIEW_HOURS.shortest, label: '1 hour' },
  { hours: 24, label: '1 day' },
  { hours: PREVIEW_HOURS.usual, label: '3 days' },
  { hours: 7 * 24, label: '7 days' },
  { hours: PREVIEW_HOURS.longest, label: '14 days' },
]

const moment = (isoDate: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(isoDate),
  )

const hasEnded = ({ revokedAt, expiresAt }: PreviewLinkFacts) =>
  Boolean(revokedAt) || Date.parse(expiresAt) <= Date.now()

function opened({ opened: count, lastOpenedAt }: PreviewLinkFacts) {
  if (count === 0 || !lastOpenedAt) return 'Nobody has opened it.'
  return `Opened ${count === 1 ? 'once' : `${count} times`}, last on ${moment(lastOpenedAt)}.`
}

type LinkProps = { link: PreviewLinkFacts; onEnd: (id: string) => void }

function Link({ link, onEnd }: LinkProps) {
  const { id, actorName, createdAt, expiresAt, revokedAt } = link
  const end = revokedAt
    ? `ended on ${moment(revokedAt)}`
    : `${hasEnded(link) ? 'ended' : 'ends'} on ${moment(expiresAt)}`
  return (
    <li>
      <p>
        Made by {actorName} on {moment(createdAt)}, {end}.
      </p>
      <p className="review-who">{opened(link)}</p>
      {hasEnded(link) ? null : (
        <Button buttonStyle="secondary" size="small" type="button" onClick={() => onEnd(id)}>
          End it now
        </Button>
      )}
    </li>
  )
}

/** The address of a link that was made a moment ago: it is shown this once. */
function NewLink({ url }: { url: string }) {
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setTold('Copied.')
    } catch {
      setTold('It could not be copied. Select the link and copy it yourself.')
    }
  }
  return (
    <>
      <label htmlFor="new-preview-link">
        Copy this link now. It is not shown again. Whoever has it can read this draft.
      </label>
      <input
        id="new-preview-link"
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
      />
      <Button buttonStyle="secondary" size="small" type="button" onClick={() => void copy()}>
        Copy the link
      </Button>
      <p role="status">{told}</p>
    </>
  )
}

function Maker({ make }: { make: (hours: number) => Promise<void> }) {
  const [hours, setHours] = useState<number>(PREVIEW_HOURS.usual)
  return (
    <WhenReady>
      <label htmlFor="preview-hours">How long the link works</label>
      <select
        id="preview-hours"
        value={hours}
        onChange={(event) => setHours(Number(event.target.value))}
      >
        {DURATIONS.map(({ hours: value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button buttonStyle="secondary" size="small" type="button" onClick={() => void make(hours)}>
        Make a link
      </Button>
    </WhenReady>
  )
}

/** Links with which somebody without an account reads the newest draft of this document, and no other. */
export function PreviewLinks() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : null
  const { links, url, problem, make, end } = usePreviewLinks(address)
  if (!address) return null
  return (
    <section className="review-links" aria-label="Share the draft">
      <h2>Share the draft</h2>
      <p>Somebody without an account can read the newest draft of this page by a link.</p>
      <Problem text={problem} />
      <Maker make={make} />
      {url ? <NewLink key={url} url={url} /> : null}
      <ul>
        {links.map((link) => (
          <Link key={link.id} link={link} onEnd={(one) => void end(one)} />
        ))}
      </ul>
    </section>
  )
}
