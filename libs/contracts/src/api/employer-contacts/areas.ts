export * as agenda from './agenda.ts';
export * as contacts from './contacts.ts';
export * as employerParts from './employer-parts.ts';
export * as employers from './employers.ts';
export * as fairs from './fairs.ts';
