import { askedMoment } from '../../_views/askedMoment'
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

/** Leads from the form to the page of the chosen moment, and shows the form where there is none. */
export async function GET(request: Request): Promise<Response> {
  const { search, searchParams } = new URL(request.url)
  if (!(await staffReader(request.headers))) {
    const target = `${previewPath(`/${AS_OF_SEGMENT}`)}${search}`
    return leadTo(`/admin/login?redirect=${encodeURIComponent(target)}`)
  }
  const text = searchParams.get('at')?.trim() ?? ''
  const asked = searchParams.get('path')?.trim() || '/'
  const path = pathOf(asked)
  const { moment, problem, timeZone } = await askedMoment(text)
  if (moment && path) return leadTo(asOfPath(text, path))
  const isAsked = searchParams.has('at')
  const sentence = problem ?? timeTravelWords.problems.path
  const body = asOfFormPage({
    action: asOfFormPath(),
    problem: isAsked ? sentence : null,
    at: moment ? localMoment(moment, timeZone) : localMoment(new Date(), timeZone),
    path: asked,
    timeZone,
  })
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': AS_OF_FORM_POLICY,
    'Content-Type': 'text/html; charset=utf-8',
    'X-Robots-Tag': 'noindex',
  }
  return new Response(body, { status: isAsked ? 400 : 200, headers })
}
