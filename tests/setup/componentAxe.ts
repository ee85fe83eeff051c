import axe from 'axe-core'

/** Rules that look at what is drawn, or at the frame around the view. */
const NEEDS_A_BROWSER = ['color-contrast', 'label-content-name-mismatch', 'region']

/** What axe-core finds in a component: each rule and where it is broken. */
export async function violationsIn(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(NEEDS_A_BROWSER.map((id) => [id, { enabled: false }]))
  const { violations } = await axe.run(element, { rules })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
