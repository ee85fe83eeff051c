import { askedMoment } from '../../_views/askedMoment'
import { asOfFormPage, AS_OF_FORM_POLICY } from '../../_views/asOfFormPage'
import { asOfFormPath, asOfPath } from '@/lib/routes'
import { localMoment } from '@/lib/moment'
import { staffReader } from '@/queries/client'
import { timeTravelWords } from '@/workflow/timeTravelWords'

const leadTo = (path: string) =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })

/** A public path as an address writes it; `null` where the text is none of this site. */
function pathOf(text: string): string | null {
  const segments = text.split('/').slice(1)
  const isPath = /^\/(?!\/)[^\s?#\\]*$/.test(text) && !segments.some((one) => /^\.{1,2}$/.test(one))
  return isPath ? `/${segments.map(encodeURIComponent).join('/')}` : null
}

const toSignIn = (search: string) =>
  leadTo(`/admin/login?redirect=${encodeURIComponent(`${asOfFormPath()}${search}`)}`)

type Shown = { at: Date; path: string; timeZone: string; problem: string | null }

/** The form, with the sentence that says why there is no page of what was asked for. */
function formAnswer({ at, path, timeZone, problem }: Shown): Response {
  const place = { action: asOfFormPath(), path, timeZone }
  const body = asOfFormPage({ ...place, problem, at: localMoment(at, timeZone) })
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': AS_OF_FORM_POLICY,
    'Content-Type': 'text/html; charset=utf-8',
    'X-Robots-Tag': 'noindex',
  }
  return new Response(body, { status: problem === null ? 200 : 400, headers })
}

const written = (query: URLSearchParams, name: string) => query.get(name)?.trim() ?? ''

/** Leads from the form to the page of the chosen moment, and shows the form where there is none. */
export async function GET(request: Request): Promise<Response> {
  const { search, searchParams } = new URL(request.url)
  if (!(await staffReader(request.headers))) return toSignIn(search)
  const text = written(searchParams, 'at')
  const asked = written(searchParams, 'path') || '/'
  const path = pathOf(asked)
  const { moment, problem, timeZone } = await askedMoment(text)
  if (moment && path) return leadTo(asOfPath(text, path))
  const sentence = problem ?? timeTravelWords.problems.path
  return formAnswer({
    ...{ at: moment ?? new Date(), path: asked, timeZone },
    problem: searchParams.has('at') ? sentence : null,
  })
}
