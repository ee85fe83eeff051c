import { Articles } from '@/collections/Articles'
import { CLINICAL_FIELDS } from '@/collections/clinicalFields'
import { remarkFields } from '@/workflow/remarkFields'

describe('the fields that a remark can be about', () => {
  it('are those of the form, each with its label and its tab', () => {
    const fields = remarkFields(Articles.fields)
    expect(fields).toContainEqual({ path: 'heroImage', label: 'Lead picture', tab: 'Lead picture' })
    expect(fields.find(({ path }) => path === 'publishedAt')).toEqual({
      path: 'publishedAt',
      label: 'Published on',
      tab: null,
    })
    const paths = fields.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining([...CLINICAL_FIELDS.articles]))
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('are none that nobody sees', () => {
    const paths = remarkFields(Articles.fields).map(({ path }) => path)
    for (const hidden of ['clinicalHash', 'clinicalEditor', 'firstPublishedAt', 'workflow']) {
      expect(paths).not.toContain(hidden)
    }
  })

  it('are found in rows too', () => {
    const row = { type: 'row', fields: [{ type: 'text', name: 'phone' }] }
    expect(remarkFields([row])).toEqual([{ path: 'phone', label: 'phone', tab: null }])
  })
})
