type CallToActionProps = {
  heading: string
  text?: string | null
  link: { href: string; label: string } | null
}

/** One quiet invitation to act, with one link. */
export function CallToAction({ heading, text, link }: CallToActionProps) {
  return (
    <section className="my-6 border border-teal-800 p-4">
      <h2 className="mt-0 text-lg font-bold">{heading}</h2>
      {text ? <p>{text}</p> : null}
      {link ? (
        <p>
          <a className="font-bold" href={link.href}>
            {link.label}
          </a>
        </p>
      ) : null}
    </section>
  )
}
