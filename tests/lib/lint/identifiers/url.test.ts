import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('pages about one person', () => {
  finds('url', [
    '⟦!https://www.gofundme.com/f/help-marlene-walk⟧',
    'see ⟦!gofundme.com/f/marlene⟧.',
    '⟦!caringbridge.org/visit/marlenetusk⟧',
    '⟦!https://www.legacy.com/us/obituaries/name/marlene-tusk-obituary?id=5512⟧',
    '⟦!https://news.example/obituaries/marlene-tusk⟧',
    '⟦!https://hospital.example/patients/marlene-tusk⟧',
    '⟦!https://hospital.example/charts/00482913⟧',
    'read her blog ⟦!marlene.example/journal⟧',
    'his page is ⟦!https://social.example/kofi⟧',
    '⟦prayersformarlene.example⟧ is live',
    '⟦team-marlene.example⟧',
  ]);
  leaves('url', [
    'https://hospital.example/patients/visiting-hours',
    'https://hospital.example/patients',
    'https://hospital.example/news/2024/05/opening?utm_source=fb',
    'teamrubicon.org is hiring',
    'gofundme.com is a site',
    'www.cdc.gov/flu',
  ]);
});

describe('links that may carry a person', () => {
  finds('url', [
    'chip in: ⟦givehub.example/help-tessa-walk⟧',
    'the scan is at ⟦https://pacs.northgate.example/view?acc=55120984⟧',
    'results: ⟦https://mychart.brindle.example/r/8842-asr⟧',
    'album: ⟦photos.example.org/albums/harold-b-95⟧',
    '⟦carepages.example/noor-strong-again⟧',
  ]);
  leaves('url', [
    'http://ow.ly/Jo1zb',
    'https://news.example/health/harold-wins-the-long-race-again-12345',
    'https://clinic.example/book/flu-shots',
    'https://charity.example/give/winter-appeal',
  ]);
});

describe('links with a person’s details', () => {
  finds('url', [
    '⟦!https://portal.example/chart?mrn=00482913&tab=labs⟧',
    '⟦!portal.example/x?tab=labs&dob=1952-07-30⟧',
  ]);
  leaves('url', ['https://x.example/search?q=sepsis&name=', 'https://x.example/?page=2']);
});

describe('files named after a person', () => {
  finds('url', [
    '⟦!tusk_marlene_ct.pdf⟧ is in the shared drive',
    '⟦!Marlene-Tusk-discharge-summary.docx⟧',
    '⟦!MRN00482913_ct.dcm⟧',
  ]);
  leaves('url', [
    'IMG_2231.jpg',
    'discharge-checklist.pdf',
    'sepsis-results-2024.pdf',
    'notes.txt',
  ]);
});
