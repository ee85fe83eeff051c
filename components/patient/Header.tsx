type Link = { href: string; label: string }

type HeaderProps = {
  siteName: string
  homeHref: string
  phone: Link | null
  menu: { label: string; links: Link[] }
}

/** The head of every page: the practice's name, its phone and the main menu. */
export function Header({ siteName, homeHref, phone, menu }: HeaderProps) {
  return (
    <header className="border-b border-stone-300">
      <div className="mx-auto flex max-w-5xl flex-wrap items-baseline justify-between gap-x-6 gap-y-2 px-4 py-4">
        <a href={homeHref} className="text-xl font-bold text-stone-900 no-underline">
          {siteName}
        </a>
        {phone ? (
          <a href={phone.href} className="font-bold">
            {phone.label}
          </a>
        ) : null}
      </div>
      {menu.links.length > 0 ? (
        <nav aria-label={menu.label} className="mx-auto max-w-5xl px-4 pb-3">
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
    </header>
  )
}
