import { APIError } from 'payload'

/** An error that answers with a status and a sentence for the person who asked. */
export const refusal = (status: number, sentence: string) =>
  new APIError(sentence, status, null, true)
