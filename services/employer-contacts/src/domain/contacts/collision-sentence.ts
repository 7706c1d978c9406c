import type { ContactKind, StaffMember } from '@samspar/contracts';
import type { ContactTopic } from '@samspar/contracts/api/employer-contacts/contacts';
import type { Collision } from './collisions.ts';

export const kindNames: Readonly<Record<ContactKind, string>> = {
  visit: 'besök',
  call: 'samtal',
  mail: 'mejl',
  'digital-meeting': 'digitalt möte',
  fair: 'mässa',
};

const topicNames: Readonly<Record<ContactTopic, string>> = {
  'recruitment-need': 'rekryteringsbehov',
  placement: 'praktikplats',
  'job-track': 'jobbspår',
  'wage-support': 'lönestöd',
  'social-clause': 'social hänsyn',
  'follow-up': 'uppföljning',
  other: 'annat',
};

/** What stands in the way, in a sentence: who, when and about what. */
export function collisionSentence(collision: Collision): string {
  const who = personOf(collision.who);
  switch (collision.kind) {
    case 'planned-contact':
      return `${who} har planerat ${contactOf(collision)}.`;
    case 'held-contact':
      return `${who} har haft ${contactOf(collision)}.`;
    case 'quiet-period':
      return `Arbetsgivaren vill lämnas i fred till och med ${collision.until}, enligt ${who}.`;
    case 'lead-owner':
      return `${who} är kontaktansvarig för arbetsgivaren.`;
  }
}

/** A member of staff with where they work. */
export function personOf({ name, organisation }: StaffMember): string {
  return `${name} (${organisation})`;
}

function contactOf({
  contactKind,
  on,
  topics,
}: Extract<Collision, { kind: 'planned-contact' | 'held-contact' }>): string {
  const about = topics.map((topic) => topicNames[topic]).join(', ');
  return `${kindNames[contactKind]} ${on} om ${about}`;
}
