'use client'

import {
  LeaveWithoutSaving,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Lets an editor save again after a save that failed. Payload forgets then that something was changed:
 * the button to publish stays grey.
 *
 * It also warns before the page is left with something unsaved in it. Payload does so only where there is
 * no autosave, but what was typed in the last seconds, or could not be saved, would be lost there too.
 */
export function KeepUnsaved() {
  const { setModified } = useForm()
  const hasFailed = useFormSubmitted()
  const isSaving = useFormProcessing()
  const isModified = useFormModified()
  useEffect(() => {
    if (hasFailed && !isSaving && !isModified) setModified(true)
  }, [hasFailed, isSaving, isModified, setModified])
  return <LeaveWithoutSaving disablePreventLeave={!isModified} />
}
