import type { Age } from './age.ts';
import type { LevelRule, Phrases } from './phrases.ts';

const units: Record<Exclude<Age['unit'], 'today'>, readonly [string, string]> = {
  day: ['dag', 'dagar'],
  week: ['vecka', 'veckor'],
  month: ['månad', 'månader'],
  year: ['år', 'år'],
};

const levelRule: Record<LevelRule, string> = {
  full: 'Det räcker.',
  half: 'Det är ett steg under och räknas till hälften.',
  none: 'Det är mer än ett steg under och ger inget.',
};

/** Swedish, the language the service is used in first. */
export const swedishPhrases: Phrases = {
  decimal: ',',
  and: 'och',
  or: 'eller',
  none: 'ingen',
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  ago: ({ unit, count }) =>
    unit === 'today' ? 'i dag' : `för ${count} ${units[unit][count === 1 ? 0 : 1]} sedan`,
  points: (given, budget) => `Ger ${given} av ${budget} poäng.`,
  noWeight: 'Ger inga poäng i sig.',
  required: 'Skallkrav som inte är uppfyllt.',
  title: {
    stage: 'Steg mot arbete',
    reach: (place) => `Kan ta arbete i ${place}`,
    available: (start) => `Kan börja ${start}`,
    extent: (wanted) => `Omfattning ${wanted} procent`,
    schedule: (wanted) => `Arbetstid: ${wanted}`,
    licence: (wanted) => `Körkort ${wanted}`,
    swedish: (wanted) => `Svenska: minst ${wanted}`,
    language: (language, wanted) => `${language}: minst nivå ${wanted}`,
    education: (wanted, field) => `Utbildning: minst ${wanted}${field === '' ? '' : `, ${field}`}`,
    experience: (occupation, months) => `Erfarenhet som ${occupation}, ${months} månader`,
    interest: (occupation) => `Intresse för ${occupation}`,
    soft: (trait, wanted) => `${trait}, minst ${wanted} av 5`,
  },
  stage: (held, wanted, met) =>
    met ? `Steget är ${held}, och det räcker.` : `Steget är ${held}. Det som saknas är steget ${wanted}.`,
  reach: (place, met) =>
    met ? `Kan ta arbete i ${place}.` : `${place} ligger utanför de kommuner där personen kan ta arbete.`,
  available: (from, start, met) =>
    met ? `Kan börja ${from}, i tid till ${start}.` : `Kan börja först ${from}, men arbetet börjar ${start}.`,
  extent: (most, wanted, met) =>
    met
      ? `Kan arbeta upp till ${most} procent; ${wanted} procent efterfrågas.`
      : `Kan arbeta högst ${most} procent, men ${wanted} procent krävs.`,
  schedule: (held, wanted, missing) =>
    missing === ''
      ? `Kan arbeta ${held}; ${wanted} efterfrågas.`
      : `Kan arbeta ${held}. Det som saknas är ${missing}.`,
  licence: (wanted, through, met) =>
    met
      ? `Körkort ${wanted} finns${through === '' ? '' : `, genom klass ${through}`}.`
      : `Körkort ${wanted} saknas.`,
  certificate: (wanted, met) => (met ? `${wanted} finns.` : `${wanted} saknas.`),
  swedish: (held, wanted, rule) => `Svenska: ${held}; minst ${wanted} efterfrågas. ${levelRule[rule]}`,
  language: (language, held, wanted, rule) =>
    `${language}: nivå ${held} av 5; minst nivå ${wanted} efterfrågas. ${levelRule[rule]}`,
  education: (held, wanted, rule) => `Utbildning: ${held}; minst ${wanted} efterfrågas. ${levelRule[rule]}`,
  field: (held, wanted, percent) =>
    `Inriktning: ${held}; ${wanted} efterfrågas, vilket räknas till ${percent} procent.`,
  experience: (occupation, counted, wanted) =>
    `Erfarenhet som ${occupation}: ${counted} månader räknas av ${wanted} efterfrågade. Erfarenhet halveras på fem år och räknas lägre ju mindre lika yrkena är.`,
  experienceUsed: (occupation, months, last, ago, percent) =>
    `${occupation} ${months} mån, senast ${last} (${ago}), närhet ${percent} procent`,
  basis: (used) => `Underlag: ${used}.`,
  noExperience: 'Ingen erfarenhet av liknande yrken är angiven.',
  interestMatching: (occupation, stated) =>
    `Vill arbeta som ${occupation}: har angett intresse för ${stated}.`,
  interestNone: (occupation) =>
    `Intresse för ${occupation}: inga intressen är angivna, vilket räknas till hälften.`,
  interestOther: (occupation, stated) => `Intresse för ${occupation} är inte angivet; angivna är ${stated}.`,
  soft: (trait, level, wanted) => `${trait} ${level} av 5, där minst ${wanted} önskas`,
  rating: (source, level, ago) => `${source} bedömde ${level} ${ago}`,
  unrated: 'inte bedömt än, vilket räknas som 3',
  confidence: { low: 'Låg säkerhet', medium: 'Medelhög säkerhet', high: 'Hög säkerhet' },
  interval: (low, high) => `mellan ${low} och ${high} poäng är rimligt`,
};
