type CallToActionProps = {
  heading: string
  text?: string | null
  link: { href: string; label: string } | null
}

/** One quiet invitation to act, with one link. */
export function CallToAction({ heading, text, link }: CallToActionProps) {
  return (
    <section className="apart rounded-box bg-accent-soft px-6 py-6">
      <h2 className="text-h3">{heading}</h2>
      {text ? <p className="mt-1 max-w-measure">{text}</p> : null}
      {link ? (
        <p className="mt-4">
          <a className="button" href={link.href}>
            {link.label}
          </a>
        </p>
      ) : null}
    </section>
  )
}
