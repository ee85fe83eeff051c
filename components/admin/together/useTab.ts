'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { TAB_FIELD } from '@/workflow/together/editing'

/** A name for a window; also where the site has no certificate, and `randomUUID` is not there. */
const newTab = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** The name of this window at this document. The form sends it with every save. */
export function useTab(): string {
  const [tab] = useState(newTab)
  const { dispatchFields } = useForm()
  const sent: unknown = useFormFields(([fields]) => fields[TAB_FIELD]?.value)
  useEffect(() => {
    // Loading another text into the form takes it out.
    if (sent !== tab) dispatchFields({ type: 'UPDATE', path: TAB_FIELD, value: tab })
  }, [sent, tab, dispatchFields])
  return tab
}
