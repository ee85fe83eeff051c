import type { Measured } from '../../../../scripts/lib/bench/budgets.mjs'

type Changes = {
  page?: Partial<Measured['page']>
  wire?: Partial<Measured['wire']>
  bytes?: Partial<Measured['wire']['bytes']>
  scores?: Partial<Measured['scores']>
  categories?: Partial<Measured['scores']['categories']>
}

const perfect = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 }
const small = { html: 8_000, css: 5_000, images: 60_000, fonts: 0, js: 0, other: 1_000 }

/** A page within every budget, but for the changes. */
export const measured = ({ page, wire, bytes, scores, categories }: Changes = {}): Measured => ({
  page: { name: 'home', path: '/', routes: [''], status: 200, indexed: true, ...page },
  wire: {
    statuses: [200, 200],
    bytes: { ...small, ...bytes },
    requests: 5,
    foreign: [],
    failed: [],
    cookies: 0,
    scripts: 0,
    ...wire,
  },
  scores: {
    categories: { ...perfect, ...categories },
    lcp: 1_300,
    tbt: 0,
    tbt4x: 0,
    cls: 0,
    benchmarkIndex: 1_750,
    slowdown: 4,
    schedulingPolicy: 'SCHED_RR',
    lost: [],
    excepted: [],
    ...scores,
  },
})
