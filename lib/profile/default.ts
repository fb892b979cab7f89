import { defaultHashtags } from './default-hashtags.ts';
import { Profile } from './schema.ts';

/**
 * Serves a hospital that has no profile: US English, no house style, cautious defaults. An imported
 * profile takes its place; nothing of it is a hospital's own.
 */
export const defaultProfile: Profile = Profile.parse({
  format: 'guideline-profile/1',
  id: 'chaperone-default',
  name: 'Built-in guidelines',
  version: '1.0.0',
  validity: {
    issued: '2026-08-01',
    expires: '2099-12-31',
    whenExpired: 'warn',
    owner: 'Chaperone',
  },
  locale: {
    default: 'en-US',
    country: 'US',
    jurisdictions: ['US-HIPAA', 'US-FTC', 'US-NLRA'],
    emergencyNumber: '911',
    urgentLine: 'your doctor or a nurse line',
  },
  org: { legalName: 'Your hospital' },
  voice: {
    summary: 'Calm, plain and useful.',
    principles: [
      'Useful health information first.',
      'The person comes before the condition.',
      'One idea a post, one clear next step.',
      'No patient stories without written permission.',
    ],
    readingGrade: { facebook: 8, x: 8, linkedin: 10, youtube: 8 },
    emojiMax: 3,
    exclaimMax: 1,
    serious: {
      topics: [
        'suicide',
        'self-harm',
        'baby loss',
        'child death',
        'end of life',
        'abuse',
        'trauma',
      ],
      guidance: 'Gentle and concrete, no emoji, no tags that celebrate. Name a help line.',
    },
  },
  platforms: {
    facebook: {
      objective: 'Plain health information for neighbors.',
      length: { ideal: 280, max: 63_206, fold: 477 },
      hashtags: { max: 3, placement: 'end' },
    },
    x: {
      objective: 'Short, accurate news.',
      audience: 'mixed',
      length: { max: 280 },
      hashtags: { max: 2, placement: 'any' },
    },
    linkedin: {
      objective: 'Work, research and careers, for colleagues.',
      audience: 'professional',
      length: { ideal: 1300, max: 3000, fold: 210 },
      hashtags: { max: 5, placement: 'end' },
    },
    youtube: {
      objective: 'How-to and awareness videos.',
      length: { titleMax: 100, descriptionMax: 5000, fold: 150 },
      hashtags: { max: 3, placement: 'end' },
    },
  },
  hashtags: defaultHashtags,
  youtube: {
    title: { max: 70 },
    description: {
      template:
        '{what you will learn, in one line}\n\n{three key points}\n\nChapters\n{chapters}\n\nMore: {link}\nSources: {sources}\n{disclaimer}\n{hashtags}',
      blocks: {
        disclaimer:
          'General information, not medical advice. Talk with your doctor or nurse about your own health. In an emergency call 911.',
        crisis: 'If this brings up hard feelings: call or text 988, any time.',
      },
    },
    chapters: { requiredOverSeconds: 300, pattern: '0:00 {start}\n{mm:ss} {point}' },
    captions: { languages: ['en'] },
    checklist: [
      'Captions read through by a person',
      'Written permission on file for every patient or visitor who can be seen or heard',
      'No whiteboards, screens, wristbands or door signs in view',
      'Chapters start at 0:00',
    ],
  },
  disclosures: [
    {
      id: 'employee',
      when: 'employee-about-employer',
      text: { '*': 'I work at this hospital. Views are my own.' },
      placement: 'start',
    },
    {
      id: 'paid-partner',
      when: 'paid-partner',
      text: { '*': 'Paid partnership with {partner}.', x: 'Ad: paid by {partner}.' },
      placement: 'start',
      required: true,
    },
    {
      id: 'gift',
      when: 'gift',
      text: { '*': '{partner} gave us this at no cost.' },
      placement: 'start',
      required: true,
    },
  ],
  disclaimers: [
    {
      id: 'general-info',
      when: ['medical-tip', 'how-to', 'first-aid'],
      text: { '*': 'General information, not medical advice.' },
      platforms: ['facebook', 'linkedin', 'youtube'],
    },
  ],
  canned: [
    {
      id: 'thanks',
      title: 'Say thanks without confirming care',
      kind: 'reply-praise',
      text: { '*': 'Thank you for the kind words. We have shared them with the team.' },
      doNot: ['your visit', 'your stay', 'your nurse'],
    },
    {
      id: 'complaint',
      title: 'Answer a complaint',
      kind: 'reply-complaint',
      text: {
        '*': 'We are sorry to read this and would like to hear from you. To protect privacy we cannot talk about anyone’s care here. Please call {contact}.',
      },
      vars: ['contact'],
    },
    {
      id: 'advice',
      title: 'Answer a medical question',
      kind: 'reply-advice',
      text: {
        '*': 'We cannot give advice to one person here. Please call your doctor or a nurse line. If it gets worse or you are worried, call 911.',
      },
    },
    {
      id: 'crisis',
      title: 'Answer someone in crisis',
      kind: 'reply-crisis',
      text: {
        '*': 'Thank you for telling us. You are not alone, and help is open now: call or text 988. If you are in danger, call 911.',
      },
      topics: ['suicide', 'self-harm'],
    },
  ],
  crisis: {
    topics: ['suicide', 'self-harm', 'overdose', 'domestic violence', 'eating disorders'],
    resources: {
      US: { suicide: 'Call or text 988', emergency: 'Call 911', poison: '1-800-222-1222' },
    },
  },
  sources: {
    trusted: ['cdc.gov', 'nih.gov', 'medlineplus.gov', 'ahrq.gov', 'fda.gov', 'who.int'],
    requireForStats: true,
  },
  privacy: { statement: 'Your drafts stay on this device. Nothing is sent to anyone.' },
  employeeRights:
    'Nothing here limits your right to talk with coworkers or the public about pay, hours, staffing, safety or unions. Please keep patients out of those posts.',
});
