import { fill } from '../../lib/fill'
import { pathAsRead } from '../../lib/redirectPath'
import { redirectWords } from '../redirectWords'
import type { CsvRow } from './csvRows'
import { pathProblem } from './pathProblem'
import { endProblem } from './problems'
import { follow, type Known, type Target } from './target'

/** What is to be done with a line of a file: the sentence says why it is refused. */
export type Planned = { line: number; from: string; to: string } & (
  { target: Target; problem: null } | { target: null; problem: string }
)

type Line = CsvRow

type Place = {
  siteURL: string
  known: Known
  /** What is wrong with an address that is to be redirected; `null` where nothing is. */
  fromProblem: (from: string) => Promise<string | null>
}

const KINDS = ['', 'moved', 'gone']

/** Where the lines of the file lead, before they are followed. The first line of an address counts. */
function targetsIn(lines: Line[]): Map<string, Target> {
  const targets = new Map<string, Target>()
  for (const { from, to, kind } of lines) {
    const target: Target = kind === 'gone' ? { kind } : { kind: 'path', path: to }
    if (!targets.has(from)) targets.set(from, target)
  }
  return targets
}

type Plan = { first: Map<string, number>; known: Known; fromProblem: Place['fromProblem'] }

const twice = ({ line, from }: Line, first: Map<string, number>) => {
  const earlier = first.get(from) ?? line
  return earlier === line ? null : fill(redirectWords.csv.twice, { path: from, line: earlier })
}

function targetProblem({ to, kind }: Line): string | null {
  if (!KINDS.includes(kind)) return redirectWords.badKind
  if (kind === 'gone') return null
  return to === '' ? redirectWords.noTarget : pathProblem(to)
}

async function planned(line: Line, { first, known, fromProblem }: Plan): Promise<Planned> {
  const { from, to, kind } = line
  const shared = { line: line.line, from, to }
  const problem = (await fromProblem(from)) ?? twice(line, first) ?? targetProblem(line)
  if (problem) return { ...shared, target: null, problem }
  if (kind === 'gone') return { ...shared, target: { kind }, problem: null }
  const passed: Target[] = [{ kind: 'path', path: from }]
  const end = await follow({ kind: 'path', path: to }, { known, passed })
  const refused = endProblem(end, { from, path: to })
  return refused || end.kind === 'nothing' || end.kind === 'loop'
    ? { ...shared, target: null, problem: refused ?? '' }
    : { ...shared, target: end, problem: null }
}

/**
 * What is to be done with each line of a file. Lines may lead to addresses that other lines redirect;
 * each is settled to the end of its way, and those that lead in a circle are refused.
 */
export async function planImport(rows: CsvRow[], place: Place): Promise<Planned[]> {
  const lines = rows.map((row) => ({
    ...row,
    from: pathAsRead(row.from, place.siteURL),
    to: pathAsRead(row.to, place.siteURL),
  }))
  const targets = targetsIn(lines)
  const known: Known = {
    ...place.known,
    redirectFrom: async (path) => targets.get(path) ?? (await place.known.redirectFrom(path)),
  }
  const first = new Map<string, number>()
  for (const { from, line } of lines) if (!first.has(from)) first.set(from, line)
  const plans: Planned[] = []
  for (const line of lines) {
    plans.push(await planned(line, { first, known, fromProblem: place.fromProblem }))
  }
  return plans
}
