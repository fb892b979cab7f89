/** Something the scan of the built files would report, and why it is no way out. */
export type Allowance = { text: RegExp; reason: string };

export const allowedCalls: readonly Allowance[] = [
  {
    text: /try\{return Function\(``\),!0\}catch\{return!1\}/,
    reason:
      'zod asks whether it may compile parsers; the security policy says no, and it interprets.',
  },
];

export const allowedAddresses: readonly Allowance[] = [
  {
    text: /^https:\/\/(?:www\.facebook|business\.facebook|x|twitter|www\.linkedin|www\.youtube|studio\.youtube)\.com\/\*$/,
    reason:
      'The sites Chaperone runs on, as match patterns in the manifest and the content scripts.',
  },
  {
    text: /^http:\/\/www\.w3\.org\/(?:1998|1999|2000|XML)\/[\w/]+$/,
    reason: 'Names of XML dialects, which React compares and nothing loads.',
  },
  {
    text: /^https:\/\/react\.dev\/errors\/$/,
    reason: 'The start of an error message of React.',
  },
  {
    text: /^https?:\/\/json-schema\.org\/draft[\w/-]+(?:#|schema)?$/,
    reason: 'Names of JSON Schema drafts in zod.',
  },
  {
    text: /^http:\/\/\[\$\{\w+\}\]$/,
    reason: 'zod puts an IP address between the brackets to see whether it parses.',
  },
  {
    text: /^http:\/\/\$\{\w+\}$/,
    reason:
      'A name of a site that is put into an address to see how X would count it; nothing loads it.',
  },
  {
    text: /^https?:\/\/$/,
    reason: 'The start of an address, to which a text is compared.',
  },
  {
    text: /^http:\/\/localhost\/(?:facebook|x|linkedin|youtube|studio)\/\*$/,
    reason:
      'The practice pages in the platform files. The manifest check sees that no script runs there.',
  },
  {
    text: /^https:\/\/(?:[\w-]+\.)*example(?:\.org|\.com)?(?:\/|$)/,
    reason: 'Names that RFC 2606 keeps for examples; nobody answers there.',
  },
  {
    text: /^https:\/\/www\.youtube\.com\/playlist\?list=PL0$/,
    reason: 'An example of a playlist for a field of the profile.',
  },
  {
    text: /^https:\/\/(?:github\.com\/wxt-dev\/wxt|wxt\.dev)\//,
    reason: 'Where to read on, in error messages of WXT.',
  },
];
