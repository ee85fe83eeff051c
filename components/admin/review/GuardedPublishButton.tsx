'use client'

import { PublishButton, toast, useFormModified } from '@payloadcms/ui'
import { useId } from 'react'
import { useWorkflow } from './useWorkflow'

const NEW =
  'A page with clinical text begins as a draft. Save a draft, send it for review, and publish it once it is signed.'

/** A button that cannot be pressed, and says why to everybody: who points at it, presses it or listens. */
function WhyNot({ why }: { why: string }) {
  const describedBy = useId()
  return (
    <>
      <button
        type="button"
        id="action-save"
        className="btn btn--icon-style-without-border btn--size-medium btn--withoutPopup btn--style-primary btn--disabled"
        aria-disabled="true"
        aria-describedby={describedBy}
        title={why}
        onClick={() => toast.error(why)}
      >
        <span className="btn__content">
          <span className="btn__label">Publish changes</span>
        </span>
      </button>
      <span id={describedBy} hidden>
        {why}
      </span>
    </>
  )
}

/**
 * Payload's button to publish, where the newest text may be published. Where it may not, a button that
 * says why. The server decides in any case.
 */
export function GuardedPublishButton() {
  const { id, workflow } = useWorkflow()
  const isModified = useFormModified()
  const publish = workflow?.buttons.find(({ name }) => name === 'publish')
  if (!id) return <WhyNot why={NEW} />
  // What was changed in the form may be no clinical text; a save tells.
  if (isModified || publish?.isEnabled) return <PublishButton />
  return publish?.why ? <WhyNot why={publish.why} /> : null
}
