/** The topics that questions are grouped under, in the order of a treatment's page. */
export const FAQ_TOPICS = ['about', 'safety', 'results', 'cost', 'preparation'] as const

/** One of {@link FAQ_TOPICS}. */
export type FaqTopic = (typeof FAQ_TOPICS)[number]
