import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { previewPath } from '@/lib/routes'
import { type Reader, staffReader } from '@/queries/client'

/** The signed-in member of staff who previews a path; everyone else is sent to the sign-in page. */
export async function requireStaff(path: string[]): Promise<Reader> {
  const reader = await staffReader(await headers())
  if (reader) return reader
  const target = previewPath(`/${path.join('/')}`)
  redirect(`/admin/login?redirect=${encodeURIComponent(target)}`)
}
