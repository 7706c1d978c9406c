import { z } from 'zod';
import { calendarDate, id } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { freeText } from '../staff.ts';
import {
  contactPerson,
  contactPersonDetails,
  employer,
  employerParams,
  warning,
  workplace,
  workplaceDetails,
} from './employers.ts';

const adds = { may: ['change', 'Employer'], effect: 'creates', params: employerParams } as const;
const changesPerson = {
  may: ['change', 'Employer'],
  effect: 'changes',
  params: employerParams.extend({ contactPersonId: id }),
  answer: employer,
} as const;
/** All who plan contacts may warn. */
const changesWarning = {
  may: ['change', 'EmployerContact'],
  effect: 'changes',
  params: employerParams.extend({ warningId: id }),
  answer: employer,
} as const;

export const addWorkplace = operation({
  ...adds,
  id: 'add-workplace',
  post: '/employers/:employerId/workplaces',
  summary: 'Lägg till ett arbetsställe',
  body: workplaceDetails,
  answer: workplace,
});

export const changeWorkplace = operation({
  id: 'change-workplace',
  put: '/employers/:employerId/workplaces/:workplaceId',
  summary: 'Ändra ett arbetsställe',
  may: ['change', 'Employer'],
  effect: 'changes',
  params: employerParams.extend({ workplaceId: id }),
  body: workplaceDetails,
  answer: employer,
});

export const addContactPerson = operation({
  ...adds,
  id: 'add-contact-person',
  post: '/employers/:employerId/contact-persons',
  summary: 'Lägg till en kontaktperson',
  body: contactPersonDetails,
  answer: contactPerson,
});

export const changeContactPerson = operation({
  ...changesPerson,
  id: 'change-contact-person',
  put: '/employers/:employerId/contact-persons/:contactPersonId',
  summary: 'Ändra en kontaktpersons uppgifter',
  body: contactPersonDetails,
});

export const recordContactPersonLeaving = operation({
  ...changesPerson,
  id: 'record-contact-person-leaving',
  put: '/employers/:employerId/contact-persons/:contactPersonId/leaving',
  summary: 'Kontaktpersonen har slutat',
  body: z.strictObject({ leftOn: calendarDate }),
});

export const undoContactPersonLeaving = operation({
  ...changesPerson,
  id: 'undo-contact-person-leaving',
  delete: '/employers/:employerId/contact-persons/:contactPersonId/leaving',
  summary: 'Ta tillbaka att kontaktpersonen har slutat',
});

export const eraseContactPerson = operation({
  ...changesPerson,
  id: 'erase-contact-person',
  delete: '/employers/:employerId/contact-persons/:contactPersonId',
  summary: 'Stryk allt om kontaktpersonen, för gott',
});

export const addWarning = operation({
  ...adds,
  id: 'add-warning',
  post: '/employers/:employerId/warnings',
  summary: 'Lägg in en varning för kollegor, med slutdatum',
  may: ['change', 'EmployerContact'],
  body: z.strictObject({ note: freeText, expiresOn: calendarDate }),
  answer: warning,
});

export const liftWarning = operation({
  ...changesWarning,
  id: 'lift-warning',
  put: '/employers/:employerId/warnings/:warningId/lifting',
  summary: 'Ta bort varningen före slutdatum',
});

export const restoreWarning = operation({
  ...changesWarning,
  id: 'restore-warning',
  delete: '/employers/:employerId/warnings/:warningId/lifting',
  summary: 'Lägg tillbaka den borttagna varningen',
});
