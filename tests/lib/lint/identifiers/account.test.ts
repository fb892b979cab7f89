import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('numbers of visits, bills, samples and prescriptions', () => {
  finds('account', [
    'acct no. ⟦!HSP-20938475⟧ went to collections',
    'encounter ⟦!E100938272⟧ still unsigned',
    'csn ⟦!4100928831⟧ pls cosign',
    'Specimen ⟦!S24-10982⟧ came back',
    'Rx #⟦!6620917⟧ for oxy',
    'claim ⟦!2024-0098812⟧ denied',
    'accession # ⟦!24-0091833⟧',
    'account number: ⟦!9876543210⟧',
    'invoice no ⟦550021⟧',
    'case #⟦JH-998877⟧',
    'order #⟦99812⟧',
    'lab ID ⟦TVK/24/0918⟧',
    'ref ⟦24-118837⟧ if you wonder',
  ]);
  leaves('account', [
    'use code NURSE24 at checkout',
    'Rx 500 mg BID',
    'claim your seat by 2025',
    'order 100 masks',
    'case of the week 12',
    'ref 3 in the paper',
    'visit us in 2025',
    'sample 12 was fine',
    'Zoom ID 884 2210 4471',
  ]);
});

describe('payment cards', () => {
  finds('account', [
    '⟦!4111 1111 1111 1111⟧',
    'visa ⟦!5105105105105100⟧',
    '⟦!3782-822463-10005⟧',
    'card ending in ⟦4821⟧',
  ]);
  leaves('account', ['4111 1111 1111 1112', '1748503543012', '4111 1111', 'weekends are fine']);
});

describe('bank accounts', () => {
  finds('account', [
    'IBAN ⟦!GB29 NWBK 6016 1331 9268 19⟧ please',
    '⟦!DE89370400440532013000⟧',
    'routing number ⟦!021000021⟧',
  ]);
  leaves('account', ['GB29 NWBK 6016 1331 9268 18', 'DE8937040044053201300', 'GB99 beds']);
});
