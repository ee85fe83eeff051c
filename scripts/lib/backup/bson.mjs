import { createReadStream } from 'node:fs'
import { BSON } from 'mongodb'

const LENGTH_BYTES = 4
/** Numbers, dates and expressions come back as the very types that they were saved as. */
const exactly = { promoteValues: false, promoteLongs: false, bsonRegExp: true }

/**
 * Reads the documents of a file that holds one after the other, as mongodump writes them. Each
 * begins with its length.
 *
 * @param {string} file
 * @returns {AsyncGenerator<import('mongodb').Document>}
 */
export async function* documentsOf(file) {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(file)) {
    rest = Buffer.concat([rest, Buffer.from(chunk)])
    while (rest.length >= LENGTH_BYTES && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      yield BSON.deserialize(rest.subarray(0, length), exactly)
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0) throw new Error(`${file} ends in the middle of a document.`)
}
