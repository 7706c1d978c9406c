export type Language = { readonly code: string; readonly sv: string; readonly en: string };

/** Languages met in the target groups and asked for by employers: ISO 639-1 codes. Dari is written as `fa`. */
export const languages: readonly Language[] = [
  { code: 'am', sv: 'Amhariska', en: 'Amharic' },
  { code: 'ar', sv: 'Arabiska', en: 'Arabic' },
  { code: 'az', sv: 'Azerbajdzjanska', en: 'Azerbaijani' },
  { code: 'bg', sv: 'Bulgariska', en: 'Bulgarian' },
  { code: 'bn', sv: 'Bengaliska', en: 'Bengali' },
  { code: 'bs', sv: 'Bosniska', en: 'Bosnian' },
  { code: 'da', sv: 'Danska', en: 'Danish' },
  { code: 'de', sv: 'Tyska', en: 'German' },
  { code: 'el', sv: 'Grekiska', en: 'Greek' },
  { code: 'en', sv: 'Engelska', en: 'English' },
  { code: 'es', sv: 'Spanska', en: 'Spanish' },
  { code: 'et', sv: 'Estniska', en: 'Estonian' },
  { code: 'fa', sv: 'Persiska och dari', en: 'Persian and Dari' },
  { code: 'fi', sv: 'Finska', en: 'Finnish' },
  { code: 'fr', sv: 'Franska', en: 'French' },
  { code: 'hi', sv: 'Hindi', en: 'Hindi' },
  { code: 'hr', sv: 'Kroatiska', en: 'Croatian' },
  { code: 'hu', sv: 'Ungerska', en: 'Hungarian' },
  { code: 'hy', sv: 'Armeniska', en: 'Armenian' },
  { code: 'it', sv: 'Italienska', en: 'Italian' },
  { code: 'ka', sv: 'Georgiska', en: 'Georgian' },
  { code: 'ku', sv: 'Kurdiska', en: 'Kurdish' },
  { code: 'ln', sv: 'Lingala', en: 'Lingala' },
  { code: 'lt', sv: 'Litauiska', en: 'Lithuanian' },
  { code: 'lv', sv: 'Lettiska', en: 'Latvian' },
  { code: 'mk', sv: 'Makedonska', en: 'Macedonian' },
  { code: 'my', sv: 'Burmesiska', en: 'Burmese' },
  { code: 'no', sv: 'Norska', en: 'Norwegian' },
  { code: 'om', sv: 'Oromo', en: 'Oromo' },
  { code: 'pl', sv: 'Polska', en: 'Polish' },
  { code: 'ps', sv: 'Pashto', en: 'Pashto' },
  { code: 'pt', sv: 'Portugisiska', en: 'Portuguese' },
  { code: 'ro', sv: 'Rumänska', en: 'Romanian' },
  { code: 'ru', sv: 'Ryska', en: 'Russian' },
  { code: 'rw', sv: 'Kinyarwanda', en: 'Kinyarwanda' },
  { code: 'so', sv: 'Somaliska', en: 'Somali' },
  { code: 'sq', sv: 'Albanska', en: 'Albanian' },
  { code: 'sr', sv: 'Serbiska', en: 'Serbian' },
  { code: 'sv', sv: 'Svenska', en: 'Swedish' },
  { code: 'sw', sv: 'Swahili', en: 'Swahili' },
  { code: 'th', sv: 'Thailändska', en: 'Thai' },
  { code: 'ti', sv: 'Tigrinja', en: 'Tigrinya' },
  { code: 'tr', sv: 'Turkiska', en: 'Turkish' },
  { code: 'uk', sv: 'Ukrainska', en: 'Ukrainian' },
  { code: 'ur', sv: 'Urdu', en: 'Urdu' },
  { code: 'uz', sv: 'Uzbekiska', en: 'Uzbek' },
  { code: 'vi', sv: 'Vietnamesiska', en: 'Vietnamese' },
  { code: 'zh', sv: 'Kinesiska', en: 'Chinese' },
];

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((each) => [each.code, each]));

export const languageByCode = (code: string): Language | undefined => byCode.get(code);

export const isLanguage = (code: string): boolean => byCode.has(code);
