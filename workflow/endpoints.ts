import type { CollectionSlug, Endpoint } from 'payload'
import { type Action, actionEndpoint, readingEndpoint } from './ask'
import { describeChanges } from './changes'
import { describeWorkflow } from './describe'
import { addRemark, resolveRemark } from './remarks'
import { sendBack, submit, withdraw } from './review'
import { schedule, unschedule } from './schedule'
import { publishWithoutSignOff, sign } from './sign'

const actions: Record<string, Action> = {
  submit,
  withdraw,
  'send-back': sendBack,
  sign,
  override: publishWithoutSignOff,
  schedule,
  unschedule,
  remarks: addRemark,
  'resolve-remark': resolveRemark,
}

/** What the workflow answers under `/api/<collection>/<id>/`. */
export const workflowEndpoints = (collection: CollectionSlug): Endpoint[] => [
  readingEndpoint({ collection, path: 'workflow', action: describeWorkflow }),
  readingEndpoint({ collection, path: 'changes', action: describeChanges }),
  ...Object.entries(actions).map(([path, action]) => actionEndpoint({ collection, path, action })),
]
