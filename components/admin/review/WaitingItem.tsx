import { writtenMoment } from '@/lib/dates'
import { editorPath, reviewPath } from '@/lib/reviewPaths'
import { type Waiting, waitingSentence, type Why } from '@/workflow/waiting'

type WaitingItemProps = { waiting: Waiting; admin: string; timeZone: string }

/** What is to be read leads to where it is read; what is to be written or published to where it is written. */
const IS_READ: readonly Why['state'][] = ['in-review', 'due', 'overridden']

/** A document on a list of the desk, and why it is there. */
export function WaitingItem({ waiting, admin, timeZone }: WaitingItemProps) {
  const { title, kind, why } = waiting
  const path = IS_READ.includes(why.state) ? reviewPath : editorPath
  const day = (isoDate: string) => writtenMoment(isoDate, { language: 'en', timeZone })
  return (
    <li className="review-item">
      <a href={path(admin, waiting)}>{title}</a>
      <p className="review-who">
        {kind}, {waitingSentence(why, day)}
      </p>
    </li>
  )
}
