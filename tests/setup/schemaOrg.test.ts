import { wrongTerm } from './schemaOrg'

const terms = {
  version: '30.0',
  types: {
    Thing: { subTypeOf: [] },
    WebPage: { subTypeOf: ['Thing'] },
    MedicalWebPage: { subTypeOf: ['WebPage'] },
    Code: { subTypeOf: ['Thing'], supersededBy: 'SoftwareSourceCode' },
  },
  properties: {
    name: { domain: ['Thing'] },
    lastReviewed: { domain: ['WebPage'] },
    dose: { domain: ['Drug'] },
    aspect: { domain: ['MedicalWebPage'], supersededBy: 'mainContentOfPage' },
  },
}
const wrong = (type: string, property: string) => wrongTerm({ type, property }, terms)

describe('a term of schema.org', () => {
  it('is right where the type, or a parent of it, has the property', () => {
    expect(wrong('MedicalWebPage', 'name')).toBeNull()
    expect(wrong('MedicalWebPage', 'lastReviewed')).toBeNull()
  })

  it('is wrong where it is unknown, elsewhere, or superseded', () => {
    expect(wrong('Page', 'name')).toBe('There is no type Page.')
    expect(wrong('WebPage', 'title')).toBe('There is no property title.')
    expect(wrong('WebPage', 'dose')).toBe('dose is no property of WebPage.')
    expect(wrong('MedicalWebPage', 'aspect')).toMatch(/superseded by mainContentOfPage/)
    expect(wrong('Code', 'name')).toMatch(/superseded by SoftwareSourceCode/)
  })
})
