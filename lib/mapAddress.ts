/** How close the map is: streets with their names. */
const ZOOM = 17

/**
 * The address of a map with a mark at a place. It is opened by a click only: nothing is loaded from it.
 *
 * @param position - longitude and latitude in degrees
 */
export function mapAddress([longitude, latitude]: [number, number]): string {
  const place = `mlat=${latitude}&mlon=${longitude}`
  return `https://www.openstreetmap.org/?${place}#map=${ZOOM}/${latitude}/${longitude}`
}
