/**
 * The middle of some numbers: the mean of the two in the middle where their count is even.
 *
 * @param {number[]} numbers
 * @returns {number} `NaN` when there are none
 */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? NaN
  const high = sorted[Math.floor(middle)] ?? NaN
  return (low + high) / 2
}
