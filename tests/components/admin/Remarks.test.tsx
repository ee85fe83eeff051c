import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import type { Remark } from '@/payload-types'
import { violationsIn } from '../../setup/componentAxe'
import { mockPayloadUI } from '../../setup/payloadUI'

mockPayloadUI()
const { Remarks } = await import('../../../components/admin/review/Remarks')

const fields = [
  { path: 'title', label: 'Title', tab: 'Content' },
  { path: 'body', label: 'Body', tab: 'Content' },
  { path: 'references', label: 'References', tab: 'References' },
]

const remark = (field: string | null): Remark => ({
  id: `r-${field}`,
  documentCollection: 'articles',
  documentId: 'a1',
  actorName: 'Alex',
  text: 'It is twelve.',
  field,
  createdAt: '2026-05-03T12:00:00.000Z',
  updatedAt: '2026-05-03T12:00:00.000Z',
})

const done = () => Promise.resolve({ problem: null })

/** A form as Payload draws one: a tab's fields are there once it was pressed. */
function Form() {
  return (
    <>
      <button
        className="tabs-field__tab-button"
        onClick={() => {
          const field = document.createElement('input')
          field.id = 'field-references'
          document.body.append(field)
        }}
      >
        References
      </button>
      <div className="field-type">
        <span className="field-label">Body*</span>
        <div contentEditable="true" suppressContentEditableWarning data-testid="body">
          x
        </div>
      </div>
    </>
  )
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

describe('Remarks', () => {
  it('names the field that a remark is about by its label', async () => {
    const { container } = render(
      <Remarks
        remarks={[remark('body'), remark('gone'), remark(null)]}
        fields={fields}
        ask={done}
      />,
    )
    expect(screen.getByRole('button', { name: 'Body' })).toBeInTheDocument()
    expect(container).toHaveTextContent('about “gone”')
    expect(await violationsIn(container)).toEqual([])
  })

  it('leads to the field, in its tab', async () => {
    render(
      <>
        <Form />
        <Remarks remarks={[remark('references'), remark('body')]} fields={fields} ask={done} />
      </>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Body' }))
    await screen.findByTestId('body')
    const [, link] = screen.getAllByRole('button', { name: 'References' })
    if (!link) throw new Error('The remark leads nowhere.')
    fireEvent.click(link)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(document.activeElement).toBe(document.getElementById('field-references'))
  })

  it('sends the field with the remark, or nothing for the whole page', async () => {
    const sent: unknown[] = []
    const ask = (action: string, body?: object) => {
      sent.push([action, body])
      return done()
    }
    render(<Remarks remarks={[]} fields={fields} ask={ask} />)
    const text = screen.getByLabelText('Add a remark')
    fireEvent.change(text, { target: { value: 'Is ten right?' } })
    fireEvent.change(screen.getByLabelText('About which field'), { target: { value: 'body' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    await screen.findByDisplayValue('The whole page')
    fireEvent.change(text, { target: { value: 'All of it.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    await screen.findByDisplayValue('The whole page')
    expect(sent).toEqual([
      ['remarks', { text: 'Is ten right?', field: 'body' }],
      ['remarks', { text: 'All of it.', field: '' }],
    ])
  })
})
