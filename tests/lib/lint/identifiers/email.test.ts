import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('addresses of people', () => {
  finds('email', [
    'reach him at ⟦j_okafor@outlook.com⟧',
    'her email is ⟦!marlene.tusk+clinic@mail.example⟧',
    '(⟦ÜMIT.aydin@hastane.com.tr⟧)',
    'send it to ⟦jordan.lee@ourhospital.org⟧, thanks',
    'a staff member: ⟦lee2@hospital.example⟧',
  ]);
});

describe('disguised addresses', () => {
  finds('email', [
    '⟦marlene.tusk (at) gmail (dot) com⟧',
    '⟦marlene.tusk[at]gmail.com⟧',
    'her email is ⟦!m.tusk77 at yahoo dot com⟧',
    '⟦marlene dot tusk at gmail dot com⟧',
    '⟦mtusk at hospital dot co dot uk⟧',
    '⟦mtusk @ gmail.com⟧',
  ]);
  leaves('email', [
    'look at gmail.com for the link',
    'meet us at hospital dot org',
    'visit me at example dot com',
    'come at noon dot',
    'thanks @kelly.smith for the cake',
    'met him @ panera.com',
  ]);
});

describe('mailboxes of a role', () => {
  leaves('email', [
    'billing@stmarys.example',
    'careers@stmarys.example or info@stmarys.example',
    'patient.relations@hospital.org',
    'Email press-office@hospital.org',
    'no-reply@portal.example',
    'PALS@trust.example',
  ]);
});

describe('no addresses', () => {
  leaves('email', ['user@', '@home', 'a@b', 'name@host.', 'price @ 5.50 each']);
});
