import type { ReactNode } from 'react'
import type { Impact } from '@/workflow/usage/impact'

function Part({ heading, items }: { heading: string; items: ReactNode[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul className="usage-list">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </>
  )
}

function Linked({ href, text, note }: { href: string; text: string; note: string }) {
  return (
    <>
      <a href={href}>{text}</a> <span className="review-who">({note})</span>
    </>
  )
}

/** The addresses, menus, redirects and translations that a change touches. */
export function ImpactList({ impact }: { impact: Impact }) {
  const { addresses, menus, redirects, translations } = impact
  return (
    <>
      <Part
        heading="Addresses"
        items={addresses.map(({ path, because }) => (
          <Linked key={path} href={path} text={path} note={because} />
        ))}
      />
      <Part
        heading="Menus and settings"
        items={menus.map(({ title, places, adminPath }) => (
          <Linked key={adminPath} href={adminPath} text={title} note={places.join('; ')} />
        ))}
      />
      <Part
        heading="Redirects that lead here"
        items={redirects.map(({ from, adminPath }) => (
          <a key={from} href={adminPath}>
            {from}
          </a>
        ))}
      />
      <Part
        heading="Translations"
        items={translations.map(({ title, language, path, adminPath }) => (
          <Linked
            key={adminPath}
            href={adminPath}
            text={title}
            note={`${language}, ${path ? 'public' : 'not public'}`}
          />
        ))}
      />
    </>
  )
}
