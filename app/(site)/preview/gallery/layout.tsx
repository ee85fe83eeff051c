import type { ReactNode } from 'react'
import '../../site.css'
import { GALLERY_SEGMENT } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { requireStaff } from '../../_views/requireStaff'

export const dynamic = 'force-dynamic'

export const metadata = {
  title: 'Gallery of components',
  robots: { index: false, follow: false },
}

/** The gallery has a frame of its own: the site's header and footer are among what it shows. */
export default async function Layout({ children }: { children: ReactNode }) {
  await requireStaff([GALLERY_SEGMENT])
  return (
    <html lang="en">
      <body>
        <a
          href="#content"
          className="not-on-paper sr-only focus:not-sr-only focus:block focus:px-5 focus:py-3"
        >
          {wordsIn('en').skipToContent}
        </a>
        <main id="content" tabIndex={-1} className="page py-6">
          {children}
        </main>
      </body>
    </html>
  )
}
