import { type AskedMoment, askedMoment } from '../../_views/askedMoment'
import { asOfFormPage, AS_OF_FORM_POLICY } from '../../_views/asOfFormPage'
import { AS_OF_SEGMENT, asOfFormPath, asOfPath, previewPath } from '@/lib/routes'
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

type Asked = { moment: string; page: string; isAsked: boolean }

const askedIn = (parameters: URLSearchParams): Asked => ({
  moment: parameters.get('at')?.trim() ?? '',
  page: parameters.get('path')?.trim() || '/',
  isAsked: parameters.has('at'),
})

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': AS_OF_FORM_POLICY,
  'Content-Type': 'text/html; charset=utf-8',
  'X-Robots-Tag': 'noindex',
}

/** Shows the form with what was asked for, and with why there is no page of it. */
function showForm({ page, isAsked }: Asked, { moment, problem, timeZone }: AskedMoment): Response {
  const sentence = problem ?? timeTravelWords.problems.path
  const body = asOfFormPage({
    action: asOfFormPath(),
    problem: isAsked ? sentence : null,
    at: localMoment(moment ?? new Date(), timeZone),
    path: page,
    timeZone,
  })
  return new Response(body, { status: isAsked ? 400 : 200, headers: HEADERS })
}

/** Leads from the form to the page of the chosen moment, and shows the form where there is none. */
export async function GET(request: Request): Promise<Response> {
  const { search, searchParams } = new URL(request.url)
  if (!(await staffReader(request.headers))) {
    const target = `${previewPath(`/${AS_OF_SEGMENT}`)}${search}`
    return leadTo(`/admin/login?redirect=${encodeURIComponent(target)}`)
  }
  const asked = askedIn(searchParams)
  const path = pathOf(asked.page)
  const read = await askedMoment(asked.moment)
  return read.moment && path ? leadTo(asOfPath(asked.moment, path)) : showForm(asked, read)
}
