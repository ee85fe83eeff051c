import { relationId } from '../../lib/relations'
import type { Redirect } from '../../payload-types'
import type { Target } from './target'

/** The fields of a redirect that say where it leads. */
export type TargetFields = Partial<Pick<Redirect, 'kind' | 'to' | 'path'>>

/** Where a stored redirect leads; `null` where it says nothing that can be followed. */
export function storedTarget({ kind, to, path }: TargetFields): Target | null {
  if (kind === 'gone') return { kind }
  const id = relationId(to?.value)
  if (to && id) return { kind: 'document', collection: to.relationTo, id }
  return path ? { kind: 'path', path } : null
}

/** A target as the fields of a redirect. */
export function targetFields(target: Target) {
  if (target.kind === 'gone') return { kind: 'gone', to: null, path: null } as const
  if (target.kind === 'path') return { kind: 'moved', to: null, path: target.path } as const
  const { collection, id } = target
  return { kind: 'moved', to: { relationTo: collection, value: id }, path: null } as const
}
