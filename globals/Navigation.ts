import type { Field, GlobalConfig } from 'payload'
import { anyone } from '../access/anyone'
import { publishers } from '../access/publishers'
import { linkFields } from '../fields/link'
import { languageRow } from '../fields/languageRow'
import { refreshPagesOfGlobal } from '../hooks/refreshPages'

type Menu = { name: string; label: string; description: string }

const menu = ({ name, label, description }: Menu): Field => ({
  name,
  label,
  type: 'array',
  labels: { singular: 'Link', plural: 'Links' },
  admin: { description },
  fields: [languageRow, ...linkFields],
})

/** The menus of the site. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Navigation',
  access: { read: anyone, update: publishers },
  versions: { max: 0 },
  admin: { group: 'Site', description: 'The menus at the head and the foot of every page.' },
  hooks: { afterChange: [refreshPagesOfGlobal] },
  fields: [
    menu({
      name: 'main',
      label: 'Main menu',
      description: 'At the head of every page. Five or six links are enough.',
    }),
    menu({ name: 'footer', label: 'Footer', description: 'Privacy, accessibility and the like.' }),
  ],
}
