import type { Group, Written } from './documents'

type Text = Written<'conditions'>

/** What a condition says of treatments, which point to conditions themselves and so are made after them. */
export type Later = Pick<Text, 'treatments' | 'treatmentOverview'>

/** A condition in its two parts. */
export type ConditionInParts = { document: Omit<Text, keyof Later>; later: Later }

/** What is written of the conditions before there are treatments. */
export const firstParts = (conditions: ConditionInParts[]): Group => ({
  collection: 'conditions',
  documents: conditions.map(({ document }) => document),
})

/** The conditions with everything that they say. */
export const wholes = (conditions: ConditionInParts[]): Group => ({
  collection: 'conditions',
  documents: conditions.map(({ document, later }) => ({ ...document, ...later })),
})
