/** What says in which form a business is run, and nothing of which business it is. */
const forms = new Set(
  (
    'ab aktiebolag aktiebolaget publ hb handelsbolag handelsbolaget kb kommanditbolag kommanditbolaget ' +
    'enskild firma firma ef ek ekonomisk för förening föreningen stiftelse stiftelsen ideell ' +
    'kommun kommunen region regionen i och & the'
  ).split(' '),
);
/** How many letters at each end of a word stand for it in the index: a single slip of the pen leaves one end as it was. */
const endLength = 3;

/** A name as it is searched: lower case, marks gone (but å, ä and ö are letters of their own), single spaces. */
export function searchedName(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^åäö\s]+/g, (letters) => letters.normalize('NFD').replace(/\p{Mark}/gu, ''))
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The words that tell a business from others; all of its words when nothing else is left. */
export function nameWords(name: string): string[] {
  const words = searchedName(name).split(' ');
  const telling = words.filter((word) => !forms.has(word));
  return telling.length > 0 ? telling : words;
}

/** The name as it is compared: its telling words, in order of the alphabet. */
export function comparedName(name: string): string {
  return nameWords(name).toSorted().join(' ');
}

/** What names that may be the same have at least one of in common: the beginnings and ends of their words. */
export function nameKeys(name: string): string[] {
  const ends = nameWords(name).flatMap((word) => [
    `${word.slice(0, endLength)}-`,
    `-${word.slice(-endLength)}`,
  ]);
  return [...new Set(ends)];
}

/**
 * How alike two names are, 0–1: the larger of what share of their words they have in common and what share of their
 * letters in threes, both as Dice's coefficient. The first sees through added words, the second through slips of the pen.
 */
export function nameLikeness(one: string, other: string): number {
  const words = sharedPart(new Set(nameWords(one)), new Set(nameWords(other)));
  return Math.max(words, sharedPart(threesOf(comparedName(one)), threesOf(comparedName(other))));
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((part) => other.has(part)).length;
  return (2 * shared) / (one.size + other.size);
}

function threesOf(text: string): Set<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}
