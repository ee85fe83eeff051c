import type { PayloadRequest } from 'payload'

/** The practice's IANA time zone, in which its dates and schedules are meant. */
export async function timeZoneOf(req: PayloadRequest): Promise<string> {
  return (await req.payload.findGlobal({ slug: 'practice', depth: 0, req })).timeZone
}
