import { detector } from '../form.ts';
import { holidays } from './holiday.ts';
import { namedDates } from './named.ts';
import { numericDates } from './numeric.ts';
import { weekdays } from './weekday.ts';

/** Dates finer than a year: 45 CFR 164.514(b)(2)(i)(C). */
export const findDates = detector({
  kind: 'date',
  needs:
    /\d[-/.]\d|\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|christmas|xmas|easter|halloween|thanksgiving|diwali|eid|holi|hanukkah|passover|onam|pongal|nowruz|ramadan|new year|nye|the \w{1,12}th|juneteenth|yom|rosh|cinco|fourth)|day\b|night\b|mwf\b|\d[.erº]{0,2} (?:de )?[abdefgjlmnos][a-zçéûôä]{2,9}\b|m\/w\/f/i,
  replacement: 'a recent day',
  forms: [...numericDates, ...namedDates, ...holidays, ...weekdays],
});
