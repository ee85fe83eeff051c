import { EmergencyNotice } from './EmergencyNotice'
import { type Phone, PhoneLink } from './PhoneLink'

type Link = { href: string; label: string }

type FooterProps = {
  siteName: string
  emergency: { label: string; text: string }
  disclaimer: string
  phone: Phone | null
  menu: { label: string; links: Link[] }
}

/** The foot of every page: what to do in an emergency, what the site is not, and the legal pages. */
export function Footer({ siteName, emergency, disclaimer, phone, menu }: FooterProps) {
  return (
    <footer className="mt-16 border-t border-line bg-sunken">
      <div className="page grid gap-8 py-10 lg:grid-cols-[minmax(0,35rem)_minmax(0,16rem)] lg:justify-between">
        <div className="grid content-start gap-4">
          <EmergencyNotice label={emergency.label} text={emergency.text} />
          <p className="text-small">{disclaimer}</p>
        </div>
        <div className="not-on-paper grid content-start gap-2">
          <p className="font-display text-h3 font-semibold">{siteName}</p>
          {phone ? (
            <p>
              <PhoneLink phone={phone} className="inline-flex min-h-9 items-center gap-2" />
            </p>
          ) : null}
          {menu.links.length > 0 ? (
            <nav aria-label={menu.label} className="text-small">
              <ul>
                {menu.links.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href} className="inline-flex min-h-9 items-center">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </div>
      </div>
    </footer>
  )
}
