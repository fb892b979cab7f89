import type { SurfaceName } from '../../tests/e2e/surfaces.ts';

export interface Sample {
  surface: SurfaceName;
  text: string;
}

/** One post for each practised field, as a busy member of staff might write it. All people are made up. */
export const samples: readonly Sample[] = [
  {
    surface: 'facebook/post',
    text: 'So proud of Maria Gonzalez in room 412, who rang the bell today after six rounds of chemo!',
  },
  {
    surface: 'facebook/comment',
    text: 'Our new laser treatment cures migraine for good. 100% safe, no side effects.',
  },
  {
    surface: 'facebook/reply',
    text: 'Thank you for your kind review, Mr. Patel. We were glad to care for you last Tuesday.',
  },
  {
    surface: 'x/post',
    text: 'Another frequent flyer in the ER tonight, a 34 year old from Elm Street with a fractured hip.',
  },
  {
    surface: 'x/reply',
    text: 'You should stop taking your blood pressure pills if they make you dizzy.',
  },
  {
    surface: 'linkedin/post',
    text: 'Yesterday my patient James Whitfield walked again.\nWe are the best hospital in the state.',
  },
  {
    surface: 'linkedin/classic',
    text: 'Call me at 555-201-3344 about the job on 4 West. MRN 00482913 taught us a lot.',
  },
  {
    surface: 'linkedin/comment',
    text: 'I cared for her mother too. Mrs. Alvarez had the same stroke in May.',
  },
  {
    surface: 'youtube/comment',
    text: 'This vitamin drip cured my cousin of cancer. Guaranteed results.',
  },
  {
    surface: 'youtube/reply',
    text: 'You need 800 mg of ibuprofen every four hours for that.',
  },
  {
    surface: 'youtube/community',
    text: 'Book by Friday and get 20% off your surgery. Only 3 places left!',
  },
  {
    surface: 'studio/title',
    text: 'Baby Noah Kim, born 02/14/2026, goes home',
  },
  {
    surface: 'studio/description',
    text: 'Noah Kim left our NICU today.\nThe miracle cure that doctors do not talk about.',
  },
  {
    surface: 'studio/tags',
    text: 'miracle cure',
  },
  {
    surface: 'studio/reply',
    text: 'We saw your son in our clinic on Monday. Please email me at dana@example.org.',
  },
];
