import { typedTerms, wrongTerm } from './schemaOrg'

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

describe('the terms that schema-dts declares', () => {
  const typed = typedTerms()
  const wrongly = (type: string, property: string) => wrongTerm({ type, property }, typed)

  it('hold types with their own properties and those of their parents', () => {
    for (const property of ['warning', 'nonProprietaryName', 'manufacturer', 'name']) {
      expect(wrongly('Drug', property)).toBeNull()
    }
    expect(wrongly('FAQPage', 'mainEntity')).toBeNull()
    expect(wrongly('MedicalCondition', 'possibleTreatment')).toBeNull()
    expect(wrongly('MedicalClinic', 'openingHoursSpecification')).toBeNull()
  })

  it('hold no others', () => {
    expect(wrongly('Page', 'name')).toBe('There is no type Page.')
    expect(wrongly('Drug', 'query-input')).toBe('There is no property query-input.')
    expect(wrongly('Person', 'warning')).toBe('warning is no property of Person.')
    expect(wrongly('Blog', 'blogPosts')).toMatch(/superseded by blogPost\.$/)
  })
})
