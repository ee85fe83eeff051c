'use client'

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Lets an editor save again after a save that failed. Payload forgets then that something was changed:
 * the button to publish stays grey, and nothing warns before the page is left.
 */
export function KeepUnsaved() {
  const { setModified } = useForm()
  const hasFailed = useFormSubmitted()
  const isSaving = useFormProcessing()
  const isModified = useFormModified()
  useEffect(() => {
    if (hasFailed && !isSaving && !isModified) setModified(true)
  }, [hasFailed, isSaving, isModified, setModified])
  return null
}
