import { behind } from '../../lint/checks/behind.ts';
import { phrases } from '../../lint/checks/phrases.ts';
import { defineRule } from '../../lint/rule.ts';

const CUE =
  /copyright|(?:own|ripped|stole\w*|borrowed|pulled|taken|lifted|grabbed|rights|credits?|nicked) |sue us|report me/i;

export default defineRule({
  id: 'conduct/copyright',
  title: 'Music, clips and pictures of others',
  severity: 'hint',
  reason: 'A line of credit is no permission, and the site may mute or remove the post.',
  source: {
    label: 'US Copyright Office, circular 1; Digital Millennium Copyright Act, 17 USC 512',
    url: 'https://www.copyright.gov/circs/circ01.pdf',
  },
  messages: { permission: '“{quote}” may not be enough: the owner still has to agree.' },
  flags: [
    'Song by the usual band, ⟦no copyright infringement intended⟧',
    'clip from the movie, ⟦I do not own the rights⟧',
    { account: 'official', text: 'Dance break! ⟦All rights to the song⟧ go to the artist' },
    'Found this on google, ⟦credit to the owner⟧',
  ],
  leaves: [
    {
      platform: 'youtube',
      kind: 'description',
      text: 'Music: licensed from the YouTube Audio Library.',
    },
    'All rights to safe work, for all of us: a short history.',
    { account: 'official', text: 'Photo: Ana Whitfield, used with permission.' },
    'Never write “no copyright infringement intended”: it helps nobody.',
  ],
  check: behind(
    CUE,
    phrases({
      phrases: {
        '': [
          'no copyright (infringement|infringment) (intended|meant)',
          'no copyright intended',
          "(i|we) (do not|don't|dont) own (the|any) (rights|copyright|copyrights|music|song|audio)",
          'all (rights|credit|credits) to (the|their) (song|music|artist|artists|owner|owners|rightful)',
          '(credit|credits) to the (owner|original|rightful|artist)',
          '(taken|stolen|borrowed|ripped|pulled|lifted|grabbed|nicked) (from|off|off of) (google|pinterest|netflix|spotify|the internet|the streaming app|youtube|tiktok|itunes|disney|hbo)',
          '(ripped|borrowed|stole|nicked|lifted|used) (the|this|that|a) (song|tune|track|music|clip|audio|beat|video)',
          "(don't|dont|do not|please) (sue|report|mute|strike) (us|me)",
          'no one (report|sue|tell) (me|us)',
        ],
      },
      unless: ['(never|permission|licensed|license)'],
    }),
  ),
});
