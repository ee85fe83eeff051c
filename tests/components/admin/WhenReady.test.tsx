import '@testing-library/jest-dom'
import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { WhenReady } from '../../../components/admin/WhenReady'

function Box() {
  const [isRead, setIsRead] = useState(false)
  return (
    <WhenReady>
      <input type="checkbox" checked={isRead} onChange={() => setIsRead(!isRead)} />
      <button type="button" disabled={!isRead}>
        Sign
      </button>
    </WhenReady>
  )
}

describe('WhenReady', () => {
  it('holds its controls back until scripts run, and then gives them to the person', async () => {
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = renderToString(<Box />)
    expect(screen.getByRole('checkbox')).toBeDisabled()
    await act(async () => hydrateRoot(container, <Box />))
    expect(screen.getByRole('checkbox')).toBeEnabled()
    expect(screen.getByRole('button')).toBeDisabled()
    fireEvent.click(screen.getByRole('checkbox'))
    expect(screen.getByRole('button')).toBeEnabled()
  })
})
