import type { ReactNode } from 'react'
import { SourceList, type Sources } from './SourceList'

type SafetyInformationProps = {
  heading: string
  productName: string
  /** The maker, in words such as "Made by AbbVie". */
  maker: string
  boxedWarning: { label: string; title: string; text: string } | null
  information: ReactNode
  prescribingInformation: { label: string; href: string }
  versionLine: string
  /** What the information rests on, beside the label. */
  sources: Sources & { heading: string }
}

/** The boxed warning and the safety information of a medicine. */
export function SafetyInformation(props: SafetyInformationProps) {
  const { heading, productName, maker, boxedWarning, information } = props
  const { prescribingInformation, versionLine, sources } = props
  return (
    <section className="apart of-parts rounded-box border border-line-strong bg-raised px-5 py-4">
      <h3 className="text-h3">
        {heading}: {productName}
      </h3>
      <p className="text-small text-soft">{maker}</p>
      {boxedWarning ? (
        <div className="my-4 border-4 border-ink px-4 py-3">
          <p className="font-semibold">
            {boxedWarning.label}: {boxedWarning.title}
          </p>
          <p className="mt-1">{boxedWarning.text}</p>
        </div>
      ) : null}
      <div className="prose">{information}</div>
      <p className="mt-4 text-small">
        <a href={prescribingInformation.href} className="address-on-paper">
          {prescribingInformation.label}: {productName}
        </a>{' '}
        <span className="text-soft">({versionLine})</span>
      </p>
      {sources.items.length > 0 ? (
        <>
          <h4 className="mt-4 text-small font-semibold">{sources.heading}</h4>
          <SourceList {...sources} />
        </>
      ) : null}
    </section>
  )
}
