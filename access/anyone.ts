/** Everyone, signed in or not. */
export function anyone(): boolean {
  return true
}
