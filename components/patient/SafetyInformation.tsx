import type { ReactNode } from 'react'

type SafetyInformationProps = {
  heading: string
  productName: string
  boxedWarning: { label: string; title: string; text: string } | null
  information: ReactNode
  prescribingInformation: { label: string; href: string }
  versionLine: string
}

/** The boxed warning and the safety information of a medicine. */
export function SafetyInformation(props: SafetyInformationProps) {
  const { heading, productName, boxedWarning, information, prescribingInformation, versionLine } =
    props
  return (
    <section className="my-6 border-2 border-stone-900 p-4">
      <h3 className="mt-0 text-lg font-bold">
        {heading}: {productName}
      </h3>
      {boxedWarning ? (
        <div className="my-3 border-4 border-stone-900 p-3">
          <p className="font-bold">
            {boxedWarning.label}: {boxedWarning.title}
          </p>
          <p>{boxedWarning.text}</p>
        </div>
      ) : null}
      {information}
      <p>
        <a href={prescribingInformation.href}>
          {prescribingInformation.label}: {productName}
        </a>{' '}
        <small>({versionLine})</small>
      </p>
    </section>
  )
}
