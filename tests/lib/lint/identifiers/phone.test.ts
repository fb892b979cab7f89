import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('North American numbers', () => {
  finds('phone', [
    'her cell is ⟦!(217) 555-0166 ext 4⟧',
    'text him back on ⟦217.555.0188⟧',
    'Fax results to ⟦303-555-0119⟧',
    '⟦847-555-0123⟧ was on the whiteboard',
    'call Rosa ⟦5055550191⟧ when he is out',
    'his wife is on ⟦!+1 505 555 0191⟧',
    'daughter: ⟦!1-505-555-0191⟧',
    'ring ⟦555-0199⟧ when the bed is ready',
    '⟦217/555-0144⟧',
  ]);
  leaves('phone', [
    '14,203 steps today, 4125550148 in total',
    'NDC 409-555-1134 is back in stock',
    'part 217-555-0144 arrived',
    'lot 217-555-0144',
    '100-200-3000 pairs of gloves',
    'it cost $2175550144',
    'bed 555-0199',
  ]);
});

describe('numbers of other countries', () => {
  finds('phone', [
    'husband of our hip patient: ⟦!+44 7700 900 461⟧',
    'the family can be reached at ⟦!07700900461⟧',
    'ring the ward on ⟦020 7946 0958⟧',
    'his mum rang from ⟦!087 555 0134⟧',
    'call dad ⟦!0412 555 019⟧',
    'ring her on ⟦!02 5550 1234⟧',
    'ring ⟦021 555 0199⟧ for the results',
    'wife: ⟦!+91 98450 55501⟧',
    "patient's son ⟦!98450 55501⟧",
    '⟦+971 50 555 0123⟧ is the brother',
    '⟦+966 55 501 2345⟧',
    '⟦+974 5550 1234⟧',
    'nok ⟦!082 555 0143⟧',
    "call my pt's sister on ⟦!0803 555 0142⟧",
    'phone ⟦0712 555 019⟧',
    'from Cebu, ⟦0917 555 0123⟧',
    'SG mobile ⟦9123 4567⟧',
    'phone ⟦+33 1 42 68 53 00⟧',
    'call ⟦001-846-555-9089⟧',
    'contact ⟦0301-5550177⟧',
    'HP ⟦8123 0457⟧ for the son',
  ]);
});

describe('disguised digits', () => {
  finds('phone', [
    'her number is ⟦!five five five, oh one nine nine⟧',
    'call ⟦five five five double oh nine nine⟧',
    'phone ⟦5 5 5 0 1 9 9⟧ please',
    'cell ⟦4*1*2*5*5*5*0*1*9*9⟧',
    'cell ⟦4.1.2.5.5.5.0.1.9.9⟧',
    'call ⟦O77OO 9OO461⟧',
    'number for mom: ⟦!41255501O9⟧',
  ]);
  leaves('phone', [
    'one two three four five, once I caught a fish alive',
    'nine one one what is your emergency',
    'scores 1 2 3 4 5 6 7 8 9 10',
    'the 2OO mg dose',
  ]);
});

describe('lines that anybody may call', () => {
  leaves('phone', [
    'call 911, 988 or 111',
    'Samaritans 116 123, Lifeline 13 11 14',
    'ring 1300 224 636',
    'call 1800 737 732',
    'Freephone 0800 555 0111 or 0300 123 4567',
    'toll free call (888) 555-0123',
    'call 1-800-222-1222 any time',
    'Call our appointment line at 217-555-0100',
    'The nurse line is 217-555-0100',
    'Text HELLO to 741741',
  ]);
});

describe('other numbers', () => {
  leaves('phone', [
    'BP 120/80 HR 72 Temp 98.6 SpO2 98',
    'ISBN 978-0-306-40615-7',
    'call on 12/04/2023',
    'call at 10:30',
    'My shift ran 0700-1900 then 1900-0700',
    'call me on 2023-04-12',
    'MRN 00482913',
  ]);
});
