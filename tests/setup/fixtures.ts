import type { ReactNode } from 'react'
import { fixtureGroups } from '../../components/patient/fixtures'

/** Every state of every component, each with a name of its own. */
export const everyFixture = fixtureGroups.flatMap(({ component, fixtures }) =>
  fixtures.map(({ name, element }) => ({ title: `${component}: ${name}`, component, element })),
)

/**
 * One state of a component.
 *
 * @param title - the component and the state, as in "CareCard: urgent, without advice"
 */
export function fixture(title: string): ReactNode {
  const found = everyFixture.find((one) => one.title === title)
  if (!found) throw new Error(`There is no fixture “${title}”.`)
  return found.element
}
