import { Icon } from '@/components/ui/Icon'
import { Picture } from '@/components/ui/Picture'
import type { Picture as PictureData } from '@/lib/picture'
import { type Phone, PhoneLink } from './PhoneLink'
import { type Search, SearchForm } from './SearchForm'

type Link = { href: string; label: string }

type HeaderProps = {
  siteName: string
  homeHref: string
  logo?: PictureData | null
  /** The number as it is printed, and what calling it means: "Call". */
  phone: Phone | null
  menu: { label: string; toggle: string; links: Link[] }
  /** Where the search goes; its id tells it from other forms of the page. */
  search: Search & { id?: string }
}

function Brand({ siteName, homeHref, logo }: Pick<HeaderProps, 'siteName' | 'homeHref' | 'logo'>) {
  return (
    <a
      href={homeHref}
      className="site-name inline-flex min-h-11 min-w-0 items-center gap-3 font-display text-h3 font-semibold text-ink no-underline hover:text-accent hover:underline"
    >
      {logo ? (
        <Picture
          picture={{ ...logo, alt: '' }}
          sizes="3rem"
          isLead
          className="h-11 w-auto shrink-0"
        />
      ) : null}
      <span className="min-w-0 wrap-anywhere">{siteName}</span>
    </a>
  )
}

function Menu({ menu, search }: Pick<HeaderProps, 'menu' | 'search'>) {
  return (
    <div className="menu flex-col gap-4 pb-4 lg:flex-row lg:items-center lg:justify-between lg:pb-2">
      {menu.links.length > 0 ? (
        <nav aria-label={menu.label}>
          <ul className="flex flex-col lg:flex-row lg:flex-wrap lg:gap-x-1">
            {menu.links.map(({ href, label }) => (
              <li key={href} className="border-t border-line lg:border-0">
                <a
                  href={href}
                  className="flex min-h-11 items-center font-semibold text-ink no-underline hover:text-accent hover:underline lg:rounded-small lg:px-2 lg:first:-ml-2"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="lg:w-64">
        <SearchForm id="search" {...search} />
      </div>
    </div>
  )
}

/** The head of every page: the practice's name, its phone, the main menu and the search. */
export function Header({ siteName, homeHref, logo, phone, menu, search }: HeaderProps) {
  return (
    <header className="border-b border-line bg-raised">
      <div className="site-head page">
        <Brand siteName={siteName} homeHref={homeHref} logo={logo ?? null} />
        {phone ? (
          <PhoneLink
            phone={phone}
            className="site-phone inline-flex min-h-11 items-center gap-2 font-semibold"
          />
        ) : null}
        <details className="on-demand menu-toggle">
          <summary className="flex min-h-11 items-center gap-2 px-1 font-semibold">
            <Icon name="menu" />
            {menu.toggle}
          </summary>
        </details>
        <Menu menu={menu} search={search} />
      </div>
    </header>
  )
}
