import { Icon } from './Icon'

/** The mark and the name, on the sign-in page. */
export function Logo() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: '0.6rem', fontSize: '1.8rem' }}>
      <Icon />
      <span>Plainwell</span>
    </div>
  )
}
