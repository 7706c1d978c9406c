import type { BranchCode } from '@samspar/reference-data';

// Made-up first words, so that no name of a real company comes out.
export const employerPrefixes: readonly string[] = (
  'Alkvidde Barrviske Blåklinte Blidvatt Brunrove Dalgrynne Dimfalke Enskvarne Fjällrusk Flintvake Forsglänte ' +
  'Gladhumle Granfjune Gråtärne Gullspove Harvidde Hjortrone Hornvike Hägerljung Isvippe Jordrovik Kattfjord ' +
  'Klarspove Klövervind Kopparmås Korallund Kornrask Kråkvinge Kvittenlund Lammulle Lindgrynne Ljungvarg ' +
  'Lomvade Lupinvik Lärkvatt Malmvippe Mossvakte Måkläppe Månviske Nattskärre Nordgrynne Näckfall Orrglänta ' +
  'Ottervade Pilvinge Pärlljung Ranunkle Ripvidde Rovågle Rågvinge Rödhake Sandvippe Silvergrynne Skatvinge ' +
  'Skogsduve Snårvinde Solviske Sparvljung Spinnvik Storlomme Strandklo Svalvippe Sädesvake Tallgrynne ' +
  'Timjanvik Tofsvipe Tranviske Trekullra Ugglerone Uttervippe Vassmåne Videspov Vildbåge Vindglänte Vitgrynne ' +
  'Vråkvidde Ävjevik Ålgrynne Ärlevatt Ödleljung Örnvippe'
).split(' ');

/**
 * What a company of the branch calls itself after its first word: the largest the first, the next one the second, and
 * so on round, so that the region has one of each trade and the common trades are the large ones.
 */
export const employerNouns: Readonly<Record<BranchCode, readonly string[]>> = {
  A: ['Lantbruk', 'Djurgårdar', 'Skog och Lantbruk'],
  B: ['Berg och Grus'],
  C: ['Komponenter', 'Livsmedel', 'Mekaniska', 'Industri', 'Svets och Plåt'],
  D: ['Energi', 'Fjärrvärme'],
  E: ['Återvinning', 'Vatten och Miljö'],
  F: ['Anläggning', 'Bygg', 'Snickeri', 'Golv och Tak', 'Elteknik', 'Måleri', 'Plåtslageri', 'Golv och Tak'],
  G: ['Livs', 'Byggvaror', 'Handel', 'Lastbilsservice', 'Motor', 'Fackhandel'],
  H: ['Terminal', 'Logistik', 'Åkeri'],
  I: ['Hotell', 'Konferenshotell', 'Restaurang', 'Kök och Café'],
  J: ['Data', 'Webb och Media'],
  K: ['Försäkring', 'Finans'],
  L: ['Fastigheter', 'Bostäder'],
  M: ['Konsult', 'Teknikbyrå', 'Redovisning'],
  N: ['Lokalvård', 'Trädgårdsservice', 'Facility', 'Bemanning'],
  O: ['Förvaltningsservice', 'Samhällsservice'],
  P: ['Förskolor och Skolor', 'Utbildning', 'Skolor', 'Förskolor'],
  Q: ['Omsorg', 'Assistans', 'Vårdteam', 'Äldreboenden'],
  R: ['Fritid', 'Scen och Kultur'],
  S: ['Tvätt', 'Friskvård', 'Service'],
};
