import type { DemandWish } from '@samspar/contracts';
import {
  certificateByCode,
  educationFieldByCode,
  educationLevels,
  languageByCode,
  occupationByCode,
  swedishLevels,
  traitByCode,
} from '@samspar/reference-data';

export type FormalCriterion = DemandWish['formal'][number];
export type SoftCriterion = DemandWish['soft'][number];

/** What a formal criterion is about, apart from how much of it: two with the same key ask for the same kind of thing. */
export function criterionKey(criterion: FormalCriterion): string {
  switch (criterion.kind) {
    case 'licence':
      return `licence ${criterion.class}`;
    case 'certificate':
    case 'language':
      return `${criterion.kind} ${criterion.code}`;
    case 'swedish':
      return 'swedish';
    case 'education':
      return `education ${criterion.field ?? ''}`;
    case 'experience':
    case 'interest':
      return `${criterion.kind} ${criterion.ssyk}`;
  }
}

/** A formal criterion in Swedish, without capital, to stand in a sentence. */
export function criterionWords(criterion: FormalCriterion): string {
  const how = amountWords(criterion);
  return how ? `${subjectWords(criterion)}: ${how}` : subjectWords(criterion);
}

/** What a formal criterion is about, in Swedish. */
export function subjectWords(criterion: FormalCriterion): string {
  switch (criterion.kind) {
    case 'licence':
      return `körkort ${criterion.class}`;
    case 'certificate':
      return certificateByCode(criterion.code)?.sv ?? criterion.code;
    case 'language':
      return lowered(languageByCode(criterion.code)?.sv ?? criterion.code);
    case 'swedish':
      return 'svenska';
    case 'education':
      return criterion.field === undefined
        ? 'utbildning'
        : `utbildning inom ${lowered(educationFieldByCode(criterion.field)?.sv ?? criterion.field)}`;
    case 'experience':
      return `erfarenhet i yrkesgruppen ${occupationWords(criterion.ssyk)}`;
    case 'interest':
      return `intresse för yrkesgruppen ${occupationWords(criterion.ssyk)}`;
  }
}

/** How much of it a formal criterion asks for, in Swedish; empty where it is all or nothing. */
export function amountWords(criterion: FormalCriterion): string {
  switch (criterion.kind) {
    case 'language':
      return `lägst nivå ${criterion.min}`;
    case 'swedish':
      return `lägst ${swedishLevels[criterion.min]?.sv ?? criterion.min}`;
    case 'education':
      return `lägst ${lowered(educationLevels[criterion.min]?.sv ?? String(criterion.min))}`;
    case 'experience':
      return `minst ${criterion.months} ${criterion.months === 1 ? 'månad' : 'månader'}`;
    case 'licence':
    case 'certificate':
    case 'interest':
      return '';
  }
}

export const occupationWords = (ssyk: string): string => lowered(occupationByCode(ssyk)?.sv ?? ssyk);

export const traitWords = (code: string): string => traitByCode(code)?.sv ?? code;

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
