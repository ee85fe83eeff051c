'use client'

import { useCallback } from 'react'
import type { RemarkField } from '@/workflow/remarkFields'

/** How long a tab may take to show its fields, in milliseconds. */
const PATIENCE = 2_000
const STEP = 50

const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex]'

/** The text of a label, without the mark of a field that must be filled in. */
const wordsOf = (label: Element) => (label.textContent ?? '').replace('*', '').trim()

/** Payload gives most fields an id; rich texts are known by their label only. */
function elementOf({ path, label }: RemarkField): HTMLElement | null {
  const byId = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (byId) return byId
  const labels = [...document.querySelectorAll('.field-type .field-label')]
  const own = labels.find((one) => wordsOf(one) === label)
  return own?.closest<HTMLElement>('.field-type') ?? null
}

function openTab({ tab }: RemarkField): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  buttons.find((button) => button.textContent?.trim() === tab)?.click()
}

const pause = () => new Promise((resolve) => setTimeout(resolve, STEP))

async function shownElement(field: RemarkField): Promise<HTMLElement | null> {
  if (!elementOf(field)) openTab(field)
  for (let waited = 0; waited < PATIENCE && !elementOf(field); waited += STEP) await pause()
  return elementOf(field)
}

/** A way to a field in the form of the document: its tab is opened, and it is focused. */
export function useGoToField() {
  return useCallback(async (field: RemarkField) => {
    const element = await shownElement(field)
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    const target = element.matches(FOCUSABLE)
      ? element
      : element.querySelector<HTMLElement>(FOCUSABLE)
    target?.focus({ preventScroll: true })
  }, [])
}
