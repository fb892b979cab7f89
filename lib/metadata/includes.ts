const address = /\bhttps:\/\/[^\s/?#]+\.[^\s/?#]+|\bwww\.[^\s/?#]+\.[a-z]{2,}/i;
const anyAddress = /^https?:\/\/\S*$/i;

/** Whether a text links to a page. */
export function hasLink(text: string): boolean {
  return address.test(text);
}

/** Whether what a guideline asks for is any link at all, which it writes as `https://`. */
export function isAnyLink(asked: string): boolean {
  return /^https?:\/\/$/i.test(asked.trim());
}

/** Whether a line begins with something that tells readers nothing: an address, a hashtag, a time. */
export function isBare(line: string): boolean {
  const [word = ''] = line.trim().split(/\s/, 1);
  return anyAddress.test(word) || /^[#＃@]./u.test(word) || /^\d{1,2}:\d{2}/.test(word);
}

/** Whether a passage stands in a text; case, line breaks and the kind of quotation marks do not count. */
export function includes(text: string, passage: string): boolean {
  return plain(text).includes(plain(passage));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
