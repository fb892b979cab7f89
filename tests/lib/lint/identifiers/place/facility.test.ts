import { describe } from 'vitest';
import { finds, leaves, rewrites } from '../examples.ts';

describe('names with a capital letter', () => {
  finds('place', [
    'seen at ⟦Houston Methodist Hospital⟧',
    'at ⟦Mercy General Hospital⟧ today',
    'treated at ⟦the Cleveland Clinic⟧',
    'at ⟦UCLA Med Ctr⟧',
    'at ⟦Elm St. Clinic⟧',
    'at ⟦Jefferson Clinic⟧',
    'seen at ⟦LA General⟧',
    'went to ⟦County General⟧',
    'at ⟦Riverside Surgery⟧ in town',
    "at ⟦Children's Hospital Los Angeles⟧",
    "at ⟦Children's Hospital of Atlanta⟧",
    'in ⟦Memorial Hospital in Atlanta⟧',
    'from ⟦Sunrise Care Home⟧',
    '⟦Brigham and Women’s⟧'.replace('’', "'"),
    'seen at ⟦New York clinic⟧',
    'at ⟦Hamad Medical⟧',
    'she is at ⟦Juniper Manor⟧ now',
    'here at ⟦Thistledown House⟧ we sang',
    'from ⟦Sunny Brook memory care⟧',
    'seen at ⟦Lipa Medical Pavilion⟧',
    'twins at ⟦Nkwelle health post⟧',
    'born at ⟦Hospital Seri Melati⟧',
    'one of ⟦Lotus Hill Hospitals⟧',
  ]);
});

describe('names in lower case', () => {
  finds('place', [
    'seen at ⟦mercy health clinic⟧ yesterday',
    'transferred to ⟦boston general⟧',
    'admitted to ⟦general hospital⟧ last week',
    "treated at ⟦children's hospital boston⟧".replace(' boston⟧', '⟧ boston'),
    'visited ⟦ucla medical center⟧',
    'seen at our ⟦chicago clinic⟧',
    'SEEN AT ⟦CLEVELAND CLINIC⟧ TODAY',
  ]);
});

describe('known names and saints', () => {
  finds('place', [
    'my mom was treated at ⟦st. luke’s⟧'.replace('’', "'"),
    'sent to ⟦St Vincent’s⟧'.replace('’', "'"),
    '⟦Mt. Sinai⟧ called',
    '⟦NYU Langone⟧ and ⟦UCSF⟧',
    'at ⟦Hopkins⟧ last week'.replace('at', 'seen at'),
    'seen at ⟦Stanford⟧',
    'seen at ⟦stanford⟧',
    'was last seen at ⟦Cedar Crest⟧ in May',
  ]);
});

describe('kinds of places, topics and other names', () => {
  leaves('place', [
    'at the hospital',
    'in a community clinic',
    'an outpatient clinic last fall',
    'near a university hospital',
    'Mental Health Clinic hours',
    'General Surgery clinic',
    'Public Health matters',
    'World Health Organization',
    'Nursing Home Week',
    'Cancer Center walk',
    "Maryland's hospital deal",
    'officials want to limit hospital spending',
    'give health care a boost',
    'the Attorney General spoke',
    'Surgeon General warns',
    'Federal Government May Need To Enforce Health Law In Some States',
    'St. John’s wort'.replace('’', "'"),
    'St. Patrick’s Day parade'.replace('’', "'"),
    'St. Louis Cardinals',
    'Mount Everest',
    'Medical Center Drive is closed',
    'stage 3, study 4, state 5',
    'I swim like a Stanford fish',
    'transferred to Room 4',
    'admitted to ICU',
    'Open House on Friday',
    'the White House spoke',
    'Dr. House would know',
  ]);
});

describe('replacements', () => {
  rewrites('place', [
    ['seen at the Cleveland Clinic today', 'seen at a clinic today'],
    ['seen at Mercy General Hospital today', 'seen at a hospital today'],
  ]);
});
