/** No one, whatever their role: for what only the server itself may write. */
export function nobody(): boolean {
  return false
}
