import '@testing-library/jest-dom'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { violationsIn } from '../../setup/componentAxe'
import { mockFetch, mockPayloadUI } from '../../setup/payloadUI'

mockPayloadUI()
const { PreviewLinks } = await import('../../../components/admin/review/PreviewLinks')

const DAY = 24 * 60 * 60 * 1000
const ADDRESS = '/api/articles/a1/preview-links'

const link = (id: string, changes: object = {}) => ({
  id,
  actorName: 'Sam',
  createdAt: new Date(Date.now() - DAY).toISOString(),
  expiresAt: new Date(Date.now() + DAY).toISOString(),
  revokedAt: null,
  opened: 0,
  lastOpenedAt: null,
  ...changes,
})

const url = 'https://www.example.org/preview/shared/a.b'

describe('PreviewLinks', () => {
  it('lists the links, each with its end and how often it was opened', async () => {
    const now = new Date().toISOString()
    mockFetch(() => ({
      links: [
        link('one', { opened: 2, lastOpenedAt: now }),
        link('two', { revokedAt: now }),
        link('three', { expiresAt: new Date(Date.now() - DAY).toISOString() }),
      ],
    }))
    const { container } = render(<PreviewLinks />)
    expect(await screen.findByText(/Opened 2 times, last on/)).toBeInTheDocument()
    expect(screen.getAllByText(/, ends on/)).toHaveLength(1)
    expect(screen.getAllByText(/, ended on/)).toHaveLength(2)
    expect(screen.getAllByText('Nobody has opened it.')).toHaveLength(2)
    expect(screen.getAllByRole('button', { name: 'End it now' })).toHaveLength(1)
    expect(await violationsIn(container)).toEqual([])
  })

  it('makes a link that works as long as was chosen, and shows its address to copy', async () => {
    const asked = mockFetch((_, body) => (body ? { id: 'one', url } : { links: [link('one')] }))
    const { container } = render(<PreviewLinks />)
    fireEvent.change(await screen.findByLabelText('How long the link works'), {
      target: { value: '168' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Make a link' }))
    expect(await screen.findByDisplayValue(url)).toHaveAttribute('readonly')
    expect(asked).toContainEqual({ address: ADDRESS, body: { hours: 168 } })
    const copied: string[] = []
    Reflect.set(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(copied.push(text)),
    })
    fireEvent.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText('Copied.')).toBeInTheDocument()
    expect(copied).toEqual([url])
    expect(await violationsIn(container)).toEqual([])
  })

  it('ends a link, and says so where that was refused', async () => {
    const asked = mockFetch((address) =>
      address.endsWith('revoke')
        ? { errors: [{ message: 'There is no such link.' }] }
        : { links: [link('one')] },
    )
    render(<PreviewLinks />)
    fireEvent.click(await screen.findByRole('button', { name: 'End it now' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no such link.')
    expect(asked).toContainEqual({ address: `${ADDRESS}/revoke`, body: { link: 'one' } })
  })

  it('says that the server did not answer', async () => {
    Reflect.set(globalThis, 'fetch', () => Promise.reject(new Error('away')))
    await act(async () => void render(<PreviewLinks />))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/did not answer/))
  })
})
