import { PageHeading } from '@/components/patient/PageHeading'

/** What staff see where patients saw no page at a moment. */
export function AsOfMissing({ text }: { text: string }) {
  return (
    <div className="py-8" lang="en">
      <PageHeading title={text} />
    </div>
  )
}
