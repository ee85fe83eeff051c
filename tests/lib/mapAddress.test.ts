import { mapAddress } from '@/lib/mapAddress'

describe('mapAddress', () => {
  it('marks the place, latitude first, with streets in sight', () => {
    const url = new URL(mapAddress([-89.65, 39.78]))
    expect(url.origin).toBe('https://www.openstreetmap.org')
    expect(Object.fromEntries(url.searchParams)).toEqual({ mlat: '39.78', mlon: '-89.65' })
    expect(url.hash).toBe('#map=17/39.78/-89.65')
  })

  it('knows the equator and the meridian', () => {
    expect(mapAddress([0, 0])).toBe('https://www.openstreetmap.org/?mlat=0&mlon=0#map=17/0/0')
  })
})
