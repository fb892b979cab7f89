/** What stands in YouTube Studio about one video. */
export interface VideoDetails {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
}
