import { flattenAllFields } from 'payload'
import { clinicianTabs } from '../../collections/Clinicians/fields'
import { conditionTabs } from '../../collections/Conditions/fields'
import { locationTabs } from '../../collections/Locations/fields'
import { misfitsOf } from '../../hooks/misfits'
import { blockNode, richText, richTextOf } from '../builders'

const ID = '6b03104a45db7611cca58e28'
const fieldsOf = (tabs: typeof conditionTabs) =>
  flattenAllFields({ fields: [{ type: 'tabs', tabs }] })
const condition = fieldsOf(conditionTabs)
const clinician = fieldsOf(clinicianTabs)
const location = fieldsOf(locationTabs)

const places = (data: object, fields = condition) =>
  misfitsOf(data, { fields }).map(({ path }) => path)

describe('misfitsOf', () => {
  it('lets a whole document through', () => {
    const data = {
      title: 'Chronic migraine',
      alsoCalled: [{ name: 'Migrane', kind: 'misspelling' }],
      overview: richText('Headache on 15 or more days a month.'),
      treatments: [ID],
      heroImage: ID,
      bodyAreas: ['head'],
      codes: { icd10cm: ['G43.709'], mesh: [] },
    }
    expect(places(data)).toEqual([])
  })

  it('lets empty values and unknown fields through', () => {
    expect(
      places({ title: null, alsoCalled: 0, treatments: [], heroImage: '', nothing: 5 }),
    ).toEqual([])
    expect(places({ alsoCalled: '0', bodyAreas: null })).toEqual([])
  })

  it('names the place of each wrong value, rows and groups included', () => {
    const data = {
      title: { a: 1 },
      alsoCalled: [{ name: 'Migraine' }, { name: 5, kind: 'rumour' }, 'text'],
      codes: { icd10cm: 'G43.709' },
      overview: 'Hello',
      heroImage: 5,
      treatments: ID,
    }
    expect(places(data)).toEqual([
      'title',
      'alsoCalled.1.name',
      'alsoCalled.1.kind',
      'alsoCalled.2',
      'overview',
      'treatments',
      'heroImage',
      'codes.icd10cm',
    ])
  })

  it('looks at blocks inside a text', () => {
    const card = { urgency: 'soon', heading: 'Call 911 if:', items: 'all' }
    const overview = richTextOf(blockNode('careCard', card))
    expect(places({ overview })).toEqual(['overview.urgency', 'overview.items'])
    expect(places({ overview: richTextOf(blockNode('marquee', {})) })).toEqual([
      'overview.blockType',
    ])
  })

  it('takes what forms send for a checkbox, a number and a date', () => {
    const fields = flattenAllFields({
      fields: [
        { name: 'yes', type: 'checkbox' },
        { name: 'order', type: 'number' },
        { name: 'on', type: 'date' },
      ],
    })
    expect(places({ yes: 'true', order: '12', on: '2026-05-03' }, fields)).toEqual([])
    expect(places({ yes: '', order: '', on: new Date() }, fields)).toEqual([])
    expect(places({ yes: 'perhaps', order: 'first', on: 'Tuesday' }, fields)).toHaveLength(3)
    expect(places({ yes: [], order: [1], on: 5 }, fields)).toHaveLength(3)
  })

  it('knows longitude and latitude', () => {
    expect(places({ geo: [-89.65, 39.78] }, location)).toEqual([])
    for (const geo of ['here', [1], [200, 95], [null, null], { a: 1 }, [1, 2, 3]]) {
      expect(places({ geo }, location)).toEqual(['geo'])
    }
  })

  it('tells one text from a list of texts', () => {
    expect(places({ languages: ['English', 'Español'] }, clinician)).toEqual([])
    expect(places({ languages: 'English' }, clinician)).toEqual(['languages'])
    expect(places({ name: ['Jane'] }, clinician)).toEqual(['name'])
  })

  it('says in a sentence what to do', () => {
    const found = misfitsOf(
      { title: 5, heroImage: 5, alsoCalled: 5, codes: 5 },
      { fields: condition },
    )
    for (const { message } of found) expect(message).toMatch(/^[A-Z].+\.$/)
  })
})
