import { pingDatabase } from '@/queries/client'

export const dynamic = 'force-dynamic'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** Answers 200 while the database answers, else 503 with the reason. */
export async function GET(): Promise<Response> {
  try {
    await pingDatabase()
    return Response.json({ status: 'ok' }, { headers: NO_STORE })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return Response.json(
      { status: 'unavailable', reason: `The database does not answer: ${reason}` },
      { status: 503, headers: NO_STORE },
    )
  }
}
