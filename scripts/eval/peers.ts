/**
 * What others reach on the same corpora, in percent: published by their makers, or measured with the same scorer.
 * Recall of the published systems counts an identifier as found when its exact text is gone, which is kinder than ours.
 */
export interface Peer {
  readonly name: string;
  readonly recall?: number;
  readonly precision?: number;
  readonly f2?: number;
  /** Share of harmless posts that are changed or flagged. */
  readonly touched?: number;
  /** False alarms per 1,000 posts. */
  readonly alarms?: number;
  readonly source: string;
}

const PUBLISHED = 'published, JamesWeatherhead/asq-phi and its evaluations';
const MEASURED = 'measured with this scorer';

/** By corpus file, without `.dev.jsonl`. */
export const peers: Readonly<Record<string, readonly Peer[]>> = {
  asq_phi: [
    { name: 'GPT-4o', recall: 100, touched: 96.8, source: PUBLISHED },
    { name: 'AWS Comprehend Medical', recall: 98.6, touched: 90, source: PUBLISHED },
    { name: 'Gemma 3 4B', recall: 94.8, touched: 11.4, source: PUBLISHED },
    { name: 'Presidio 2.2.360', recall: 77.9, touched: 92.2, source: PUBLISHED },
    { name: 'compromise with compromise-dates', f2: 76, touched: 48.9, source: MEASURED },
    {
      name: 'compromise-dates and redact-pii together',
      recall: 84.6,
      precision: 94.6,
      f2: 86.4,
      touched: 54.8,
      source: MEASURED,
    },
  ],
  presidio_generated: [{ name: 'best ready-made union', recall: 62, source: MEASURED }],
  health_news_tweets: [
    { name: 'ready-made detectors', alarms: 38, source: `${MEASURED}; the best of 38 to 415` },
  ],
  staff_posts_phi: [{ name: 'best ready-made union', recall: 77, touched: 71, source: MEASURED }],
};
