import '@testing-library/jest-dom'
import { act, render, screen } from '@testing-library/react'
import { mockFetch, mockPayloadUI, shownDocument } from '../../setup/payloadUI'

mockPayloadUI()
const { useWorkflow } = await import('../../../components/admin/review/useWorkflow')

function Shown({ name }: { name: string }) {
  const { workflow, problem } = useWorkflow()
  return (
    <p data-testid={name}>
      {workflow?.sentence ?? 'Loading'} {problem}
    </p>
  )
}

function Asker() {
  const { ask } = useWorkflow()
  return <button onClick={() => void ask('submit', { hash: 'x' })}>Send</button>
}

describe('useWorkflow', () => {
  it('asks once for everything on the screen, once more after a save, and once after an action', async () => {
    let sentence = 'A draft.'
    const asked = mockFetch(() => ({ sentence, buttons: [] }))
    const screenOf = () => (
      <>
        <Shown name="one" />
        <Shown name="other" />
        <Asker />
      </>
    )
    const { rerender, unmount } = render(screenOf())
    expect(await screen.findAllByText('A draft.')).toHaveLength(2)
    expect(asked).toHaveLength(1)

    sentence = 'A newer draft.'
    shownDocument.lastUpdateTime += 1
    rerender(screenOf())
    expect(await screen.findAllByText('A newer draft.')).toHaveLength(2)
    expect(asked).toHaveLength(2)

    sentence = 'In review.'
    await act(async () => screen.getByRole('button', { name: 'Send' }).click())
    expect(await screen.findAllByText('In review.')).toHaveLength(2)
    expect(asked.map(({ address }) => address.split('/').at(-1))).toEqual([
      ...['workflow', 'workflow', 'submit', 'workflow'],
    ])

    unmount()
    render(<Shown name="one" />)
    await screen.findByText('In review.')
    expect(asked).toHaveLength(5)
  })
})
