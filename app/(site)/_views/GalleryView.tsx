import { fixtureGroups } from '@/components/patient/fixtures'
import type { FixtureGroup } from '@/components/patient/fixtures/shared/fixture'

function Contents() {
  return (
    <nav aria-label="Components" className="mt-6">
      <ul className="columns-2 text-small sm:columns-3">
        {fixtureGroups.map(({ component }) => (
          <li key={component}>
            <a href={`#${component}`} className="inline-flex min-h-9 items-center">
              {component}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Group({ component, fixtures }: FixtureGroup) {
  return (
    <section className="mt-12 border-t-4 border-line pt-4">
      <h2 id={component} className="text-h2">
        {component}
      </h2>
      {fixtures.map(({ name, element }) => (
        <div key={name} className="mt-8 grid grid-cols-1 gap-4">
          <h3 className="text-h4 text-soft">{name}</h3>
          <div>{element}</div>
        </div>
      ))}
    </section>
  )
}

/** Every component of patient pages in each of its states. Ids and names are told apart in the fixtures. */
export function GalleryView() {
  return (
    <>
      <h1 className="text-h1">Gallery of components</h1>
      <p className="mt-2 max-w-measure">
        Every component of patient pages, in the states that its tests run over. To add a state, add
        it to the component’s file in <code>components/patient/fixtures</code>.
      </p>
      <Contents />
      {fixtureGroups.map((group) => (
        <Group key={group.component} {...group} />
      ))}
    </>
  )
}
