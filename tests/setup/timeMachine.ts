import { setTimeout as wait } from 'node:timers/promises'
import { readAsOf } from '../../queries/moment'

/** What a reader answered, by the name of what it reads, as JSON holds it. */
type Answers = Record<string, unknown>

/** Asks for everything that is to be told again later. */
export type Readers = () => Promise<Record<string, () => Promise<unknown>>>

type Recorded = { step: string; moment: Date; answers: Answers }

/** Two changes must not share a millisecond with the moment between them. */
const APART = 8

async function answersOf(readers: Readers): Promise<Answers> {
  const answers: Answers = {}
  for (const [name, read] of Object.entries(await readers())) {
    const answer: unknown = JSON.parse(JSON.stringify((await read()) ?? null))
    answers[name] = answer
  }
  return answers
}

/** Writes down what the public is told after each step, and asks later what it was told then. */
export function timeMachine(readers: Readers) {
  const recorded: Recorded[] = []
  return {
    recorded,
    /** Takes a step and writes down what the public is told after it. */
    async after(step: string, take: () => Promise<unknown>): Promise<void> {
      await take()
      await wait(APART)
      const answers = await answersOf(readers)
      const moment = new Date()
      await wait(APART)
      recorded.push({ step, moment, answers })
    },
    /** What the public was told at a moment, as it is known now. */
    asOf: (moment: Date): Promise<Answers> => readAsOf(moment, () => answersOf(readers)),
  }
}
