import { branches, municipalityByCode } from '@samspar/reference-data';
import type { Employer, EmployerDetails, EmployerEvent } from './employer.ts';

/** What happened to an employer, in a sentence. No contact person is named: they can be erased, the history cannot. */
export function historySentence(before: Employer | undefined, event: EmployerEvent): string {
  switch (event.type) {
    case 'employer-registered':
      return `Registrerades i ${placeName(event.employer.municipality)}.`;
    case 'employer-changed':
      return `${changes(before, event.details).join('. ')}.`;
    case 'workplace-added':
      return `Arbetsstället ${event.workplace.name} i ${placeName(event.workplace.municipality)} lades till.`;
    case 'workplace-changed':
      return `Uppgifterna om arbetsstället ${event.details.name} ändrades.`;
    case 'contact-person-added':
      return 'En kontaktperson lades till.';
    case 'contact-person-changed':
      return 'En kontaktpersons uppgifter ändrades.';
    case 'contact-person-left':
      return `En kontaktperson slutade ${event.leftOn}.`;
    case 'contact-person-stayed':
      return 'Att en kontaktperson slutat togs tillbaka.';
    case 'contact-person-erased':
      return 'En kontaktpersons uppgifter ströks.';
    case 'warning-added':
      return `En varning lades in, att visas till och med ${event.warning.expiresOn}.`;
    case 'warning-lifted':
      return 'En varning togs bort.';
    case 'warning-restored':
      return 'En borttagen varning lades tillbaka.';
    case 'merging-begun':
      return `${event.name} slogs ihop med den här arbetsgivaren.`;
    case 'merging-abandoned':
      return `Sammanslagningen med ${event.name} togs tillbaka.`;
    case 'merged':
      return `Slogs ihop med ${event.name}.`;
    case 'merging-undone':
      return `Sammanslagningen med ${event.name} togs tillbaka.`;
  }
}

function changes(before: Employer | undefined, after: EmployerDetails): string[] {
  const sentences = [
    before?.name !== after.name && `Namn: ${before?.name} → ${after.name}`,
    before?.branch !== after.branch && `Bransch: ${branchName(before?.branch)} → ${branchName(after.branch)}`,
    before?.sizeClass !== after.sizeClass && `Antal anställda: ${before?.sizeClass} → ${after.sizeClass}`,
  ];
  return sentences.filter((sentence) => sentence !== false);
}

const branchName = (code: string | undefined) => branches.find((branch) => branch.code === code)?.sv ?? code;
const placeName = (code: string) => municipalityByCode(code)?.name ?? code;
