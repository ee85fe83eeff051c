import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { COLLECTION_PATHS, FIXED_PATHS } from '@/lib/routes'

const ROOT = process.cwd()
const FOLDERS = [
  'access',
  'app',
  'blocks',
  'checks',
  'collections',
  'components',
  'delivery',
  'fields',
  'globals',
  'hooks',
  'jobs',
  'lib',
  'queries',
  'scripts',
  'search',
  'seo',
  'workflow',
]

const at = (...parts: string[]) => path.join(ROOT, ...parts)
const read = (file: string) => readFileSync(at(file), 'utf8')
const foldersIn = (folder: string) =>
  readdirSync(at(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

function filesUnder(folder: string): string[] {
  if (!existsSync(at(folder))) return []
  return readdirSync(at(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
}

const files = FOLDERS.flatMap(filesUnder)
const sources = files.filter((file) => /\.tsx?$/.test(file))
const missing = (wanted: string[]) => wanted.filter((file) => !existsSync(at(file)))

/** `treatment-faqs` → `TreatmentFaqs`, the name of a collection's folder and export. */
const pascal = (slug: string) =>
  slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
const camel = (slug: string) => slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Collections whose folder needs no file of fields: the fields are a handful. */
const FIELDS_INSIDE = ['Pages', 'Purges']

const slugOf = (name: string) =>
  /\bslug: '([a-z-]+)'/.exec(read(`collections/${name}/index.ts`))?.[1] ?? ''

describe('a collection', () => {
  const names = foldersIn('collections')

  it.each(names)('%s has its folder, its fields and its place in the list', (name) => {
    expect(pascal(slugOf(name))).toBe(name)
    const wanted = [`collections/${name}/index.ts`]
    if (!FIELDS_INSIDE.includes(name)) wanted.push(`collections/${name}/fields.ts`)
    expect(missing(wanted)).toEqual([])
    expect(read('collections/index.ts')).toContain(`import { ${name} } from './${name}'`)
    expect(read(`collections/${name}/index.ts`)).toContain(`export const ${name}`)
  })

  it.each(Object.keys(COLLECTION_PATHS))('%s has its query, its view and its page', (slug) => {
    const page = slug === 'pages' ? '[...path]' : `${slug}/[slug]`
    expect(
      missing([`queries/${camel(slug)}.ts`, `app/(site)/[language]/${page}/page.tsx`]),
    ).toEqual([])
    expect(read('app/(site)/_views/previewOf.tsx')).toContain(`  ${slug}: async (address) =>`)
  })

  it.each(['article', 'condition', 'treatment', 'clinician', 'practice', 'breadcrumbs'])(
    '%s has its structured data',
    (name) => {
      expect(missing([`seo/jsonLd/${name}.ts`])).toEqual([])
    },
  )
})

describe('a block', () => {
  const names = foldersIn('blocks')

  it.each(names)('%s has its settings and its component', (name) => {
    expect(missing([`blocks/${name}/config.ts`, `blocks/${name}/Component.tsx`])).toEqual([])
    const slug = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    expect(read(`blocks/${name}/config.ts`)).toContain(`slug: '${slug}'`)
  })
})

describe('a component of patient pages', () => {
  const namesIn = (folder: string) =>
    readdirSync(at(folder)).flatMap((name) => /^(\w+)\.tsx$/.exec(name)?.[1] ?? [])
  const fixturesOf = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

  it.each(namesIn('components/patient'))(
    '%s has its fixtures and its place in the list',
    (name) => {
      const stem = fixturesOf(name)
      const file = `components/patient/fixtures/${stem}.tsx`
      expect(missing([file])).toEqual([])
      expect(read(file)).toContain(`export const ${stem}Fixtures: Fixture[]`)
      expect(read('components/patient/fixtures/index.ts')).toContain(
        `{ component: '${name}', fixtures: ${stem}Fixtures }`,
      )
    },
  )

  it('has no fixtures left of one that is gone', () => {
    for (const folder of ['components/patient', 'components/ui']) {
      const stems = namesIn(folder).map(fixturesOf)
      expect(namesIn(`${folder}/fixtures`).filter((stem) => !stems.includes(stem))).toEqual([])
    }
  })
})

describe('names', () => {
  const siblings = (folder: string) => (existsSync(at(folder)) ? readdirSync(at(folder)) : [])
  const folders = [...new Set(files.map((file) => path.dirname(file)))]

  it('has no folder that holds anything and everything', () => {
    const names = folders.flatMap((folder) => folder.split(path.sep))
    expect(names.filter((name) => /^(utils|helpers|types|plugins)$/.test(name))).toEqual([])
  })

  it('has no two siblings that differ only in case, or as file and folder', () => {
    // The router of the app gives `page` and `layout` their names, beside the segments of addresses.
    const ours = folders.filter((folder) => !folder.startsWith('app'))
    const twins = ours.flatMap((folder) => {
      const stems = siblings(folder).map((name) => {
        const isFolder = statSync(at(folder, name)).isDirectory()
        return (isFolder ? name : name.replace(/\.[^.]+$/, '')).toLowerCase()
      })
      return stems
        .filter((stem, index) => stems.indexOf(stem) !== index)
        .map((stem) => `${folder}/${stem}`)
    })
    expect(twins).toEqual([])
  })

  it('gives files of components and collections Pascal case, and others camel case', () => {
    const named = sources.filter((file) => !/^app\/|fixtures|\.d\.ts$/.test(file))
    const wrong = named.filter((file) => {
      const stem = path.basename(file).replace(/\.tsx?$/, '')
      if (file.startsWith('components/') || file.startsWith('globals/')) {
        // React's own hooks are called `use…`.
        return !/^([A-Z][A-Za-z]*|use[A-Z][A-Za-z]*|index)$/.test(stem)
      }
      return !/^([a-z][A-Za-z0-9]*|Component|RichText|RenderBlocks)$/.test(stem)
    })
    expect(wrong).toEqual([])
  })

  it('names each file of hooks, access and components after what it exports', () => {
    const single = sources.filter((file) => /^(access|components)\/(?!.*fixtures\/)/.test(file))
    const wrong = single.filter((file) => {
      const stem = path.basename(file).replace(/\.tsx?$/, '')
      return (
        stem !== 'roles' && !new RegExp(`export (?:const|function) ${stem}\\b`).test(read(file))
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('a fact has one home', () => {
  const paths = [...new Set([...Object.values(COLLECTION_PATHS), ...Object.values(FIXED_PATHS)])]
  const literals = paths.filter((value) => /^\/[a-z]+$/.test(value))

  it.each(literals)('the path %s is written in lib/routes.ts only', (literal) => {
    const holders = sources.filter(
      (file) => file !== 'lib/routes.ts' && new RegExp(`['"\`]${literal}['"\`/]`).test(read(file)),
    )
    expect(holders).toEqual([])
  })

  it('keeps pages of the site within 80 lines', () => {
    const pages = sources.filter((file) => /^app\/\(site\).*\/page\.tsx$/.test(file))
    expect(pages.filter((file) => read(file).split('\n').length > 81)).toEqual([])
    expect(pages.length).toBeGreaterThan(10)
  })
})
