import { localMoment, writtenMoment } from '@/lib/moment'
import { asOfFormPath, asOfPath, fixedPath, routeTarget } from '@/lib/routes'
import { getPageHistory, type ShownChange } from '@/queries/history'
import { getLostHistory, type LostHistory } from '@/queries/lostHistory'
import { timeTravelWords as words } from '@/workflow/timeTravelWords'

type AsOfBannerProps = { moment: Date; timeZone: string; path: string[]; publicPath: string }

const remarksOf = ({ settings, pictures, deleted }: LostHistory): string[] => [
  ...(settings ? [words.lostSettings] : []),
  ...(pictures > 0 ? [words.changedPictures(pictures)] : []),
  ...(deleted > 0 ? [words.deleted(deleted)] : []),
]

function MomentForm({ moment, timeZone, publicPath }: AsOfBannerProps) {
  return (
    <form action={asOfFormPath()} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="path" value={publicPath} />
      <label htmlFor="as-of-moment">{words.moment}</label>
      <input
        id="as-of-moment"
        name="at"
        type="datetime-local"
        step={1}
        required
        defaultValue={localMoment(moment, timeZone)}
        className="min-h-11 max-w-full bg-surface px-2 text-ink"
      />
      <button className="button bg-surface text-ink">{words.show}</button>
      <span className="text-small">{words.zone(timeZone)}</span>
    </form>
  )
}

type Way = { href: string; label: string }

function Ways({ ways }: { ways: Way[] }) {
  if (ways.length === 0) return null
  return (
    <nav aria-label={words.ways}>
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(({ href, label }) => (
          <li key={label}>
            <a href={href} className="inline-flex min-h-9 items-center text-surface underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What is said above a page of the past: of which moment it is, and ways to other moments. */
export async function AsOfBanner(props: AsOfBannerProps) {
  const { moment, timeZone, path, publicPath } = props
  const target = routeTarget(path)
  const history = await getPageHistory({ target, path: publicPath, moment })
  const lost = await getLostHistory(history.current, moment)
  const written = (at: string) => writtenMoment(new Date(at), timeZone)
  const step = (change: ShownChange | null, label: (when: string) => string): Way[] =>
    change ? [{ href: asOfPath(change.at, change.path), label: label(written(change.at)) }] : []
  const ways = [
    ...(history.now ? [{ href: history.now, label: words.now }] : []),
    ...step(history.previous, words.previous),
    ...step(history.next, words.next),
  ]
  const isSearch = publicPath === fixedPath('search', target.language)
  const remarks = [...remarksOf(lost), ...(isSearch ? [words.search] : [])]
  return (
    <section aria-label={words.title} lang="en" className="not-on-paper bg-ink text-surface">
      <div className="page grid grid-cols-1 gap-2 py-3">
        <p className="font-semibold">{words.banner(writtenMoment(moment, timeZone))}</p>
        {history.current ? <p>{words.since(written(history.current.at))}</p> : null}
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {history.now ? null : <p>{words.notNow}</p>}
        <Ways ways={ways} />
        <MomentForm {...props} />
      </div>
    </section>
  )
}
