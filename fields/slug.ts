import type { TextField } from 'payload'
import { validateSlug } from '../hooks/validateSlug'

/** The last part of a document's address. Made from the title where it is left empty. */
export function slugField({ segments }: { segments: 'one' | 'many' }): TextField {
  return {
    name: 'slug',
    label: 'Address',
    type: 'text',
    index: true,
    admin: {
      position: 'sidebar',
      description:
        segments === 'many'
          ? 'The end of the web address, such as “privacy” or “about/team”. Leave it empty to make it from the title. It stays as it is once the page was public.'
          : 'The last part of the web address, such as “chronic-pain”. Leave it empty to make it from the title. It stays as it is once the page was public.',
    },
    validate: validateSlug({ segments }),
    hooks: { beforeDuplicate: [() => ''] },
  }
}
