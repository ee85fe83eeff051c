type Link = { href: string; label: string }

type FooterProps = {
  siteName: string
  emergency: { label: string; text: string }
  disclaimer: string
  phone: Link | null
  menu: { label: string; links: Link[] }
}

/** The foot of every page: what to do in an emergency, what the site is not, and the legal pages. */
export function Footer({ siteName, emergency, disclaimer, phone, menu }: FooterProps) {
  return (
    <footer className="mt-12 border-t border-stone-300 bg-stone-100">
      <div className="mx-auto max-w-5xl px-4 py-6">
        <p>
          <strong>{emergency.label}:</strong> {emergency.text}
        </p>
        <p>{disclaimer}</p>
        <p>
          {siteName}
          {phone ? (
            <>
              {' · '}
              <a href={phone.href}>{phone.label}</a>
            </>
          ) : null}
        </p>
        {menu.links.length > 0 ? (
          <nav aria-label={menu.label}>
            <ul className="m-0 flex list-none flex-wrap gap-x-6 gap-y-2 p-0">
              {menu.links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-block py-1">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  )
}
