import { describe, expect, it } from 'vitest';
import { readAnswerFile } from './read-answer-file.ts';

const headings = 'kommun;bransch;brist';
const fieldsOf = (csv: string) =>
  readAnswerFile(csv).refused.map(({ line, errors }) => [line, errors.map(({ field }) => field)]);
const errorOf = (csv: string) => {
  try {
    readAnswerFile(csv);
  } catch (error) {
    return (error as { errors: { field: string; message: string }[] }).errors[0];
  }
};

describe('A file of answers', () => {
  it('has Swedish headings and semicolons, or code names and commas, in any order, and says the same', () => {
    const swedish = [
      'Svarsnummer;Kommun;Bransch;Storlek;Brist;Följder;Svåra att hitta;Kräver utbildning;Kräver erfarenhet;Lägsta utbildning;Kräver körkort;Egenskaper;Behov;Kommentar',
      '7;Trollhättan;Tillverkning;10-19;Ja;Längre rekrytering | otillsatta tjänster;7212|7223;ja;nej;3;ja;Drivkraft|pålitlighet;7212:2:5;Brådskar',
    ].join('\r\n');
    const coded = [
      '\uFEFFbranch,municipality,reference,sizeClass,feltShortage,effects,hardToFind,education,experience,minimumEducation,licenceB,personalQualities,recruitmentNeeds,comment',
      'C,1488,7,10-19,true,recruiting-took-longer|positions-unfilled,7212|7223,true,false,3,true,motivation|reliability,7212:2:5,Brådskar',
    ].join('\n');
    expect(readAnswerFile(coded)).toEqual(readAnswerFile(swedish));
    expect(readAnswerFile(swedish)).toEqual({
      refused: [],
      rows: [
        {
          line: 2,
          source: { key: 'reference:7', hash: expect.any(String) },
          content: {
            municipality: '1488',
            branch: 'C',
            sizeClass: '10-19',
            feltShortage: true,
            effects: ['recruiting-took-longer', 'positions-unfilled'],
            hardToFind: ['7212', '7223'],
            requires: { education: true, experience: false, minimumEducation: 3, licenceB: true },
            personalQualities: ['motivation', 'reliability'],
            recruitmentNeeds: [{ ssyk: '7212', shortTerm: 2, longTerm: 5 }],
            comment: { text: 'Brådskar', companyOwn: [] },
          },
        },
      ],
    });
  });

  it('needs no more than municipality, branch and shortage', () => {
    const { rows } = readAnswerFile(`${headings}\n1487;F;nej\n`);
    expect(rows[0]?.content).toEqual({
      municipality: '1487',
      branch: 'F',
      feltShortage: false,
      effects: [],
      hardToFind: [],
      requires: { education: false, experience: false, licenceB: false },
      personalQualities: [],
      recruitmentNeeds: [],
    });
  });

  it('knows rows without a number by what they say and how often it was said', () => {
    const keys = (csv: string) => readAnswerFile(csv).rows.map(({ source }) => source.key);
    const twice = keys(`${headings}\n1487;F;nej\n1487;F;nej\n1488;F;nej`);
    expect(new Set(twice).size).toBe(3);
    expect(keys(`${headings}\n1488;F;nej\n1487;F;nej\n1487;F;nej`).toSorted()).toEqual(twice.toSorted());
  });

  it.each([
    ['an unknown municipality', '1;9999;F;nej;;', 'kommun'],
    ['a municipality that is no code', '1;Ingenstans;F;nej;;', 'kommun'],
    ['an unknown branch', '1;1488;U;nej;;', 'bransch'],
    ['neither yes nor no', '1;1488;F;kanske;;', 'brist'],
    ['nothing where something is needed', '1;1488;F;;;', 'brist'],
    ['an unknown occupation', '1;1488;F;nej;0000;', 'svåra att hitta'],
    ['an occupation twice', '1;1488;F;nej;7212|7212;', 'svåra att hitta'],
    ['half a person', '1;1488;F;nej;;7212:0.5:1', 'behov'],
    ['a need without numbers', '1;1488;F;nej;;7212', 'behov'],
    ['a need with too much', '1;1488;F;nej;;7212:1:2:3', 'behov'],
    ['a need of an unknown occupation', '1;1488;F;nej;;0000:1:2', 'behov'],
    ['a number with a space', '1 2;1488;F;nej;;', 'svarsnummer'],
  ])('with %s: its line and column', (_what, line, field) => {
    const all = `svarsnummer;kommun;bransch;brist;svåra att hitta;behov\n0;1488;F;nej;;\n${line}\n2;1488;F;nej;;`;
    expect(fieldsOf(all)).toEqual([[3, [field]]]);
    expect(readAnswerFile(all).rows).toHaveLength(2);
  });

  it('tells every bad line and everything that is wrong in it', () => {
    expect(fieldsOf(`${headings}\n9999;U;kanske\n1488;F;nej\n\n1488;F\n`)).toEqual([
      [2, ['kommun', 'bransch', 'brist']],
      [5, ['']],
    ]);
  });

  it('is refused whole when it cannot be read as a table', () => {
    expect(errorOf('')?.message).toContain('tom');
    expect(errorOf(headings)?.message).toContain('tom');
    expect(errorOf('kommun;bransch\n1488;F')?.message).toContain('brist saknas');
    expect(errorOf('kommun;bransch;brist;färg\n1488;F;ja;röd')?.message).toContain('Okänd rubrik i kolumn 4');
    expect(errorOf('kommun;bransch;brist;feltShortage\n1488;F;ja;ja')?.message).toContain('två gånger');
    expect(errorOf(`${headings}\n"1488;F;ja`)?.message).toContain('citattecknen');
    expect(errorOf(headings + '\n1488;F;ja'.repeat(2001))?.message).toContain('Dela den');
  });

  it('may have anything at all in it without harm', () => {
    const cells = [
      '',
      '|',
      ':',
      '::',
      '"',
      ';',
      '\u0000',
      '=cmd()',
      'ja'.repeat(5000),
      '__proto__',
      '🤖',
      '7212:1',
    ];
    for (const cell of cells) {
      const quoted = `"${cell.replaceAll('"', '""')}"`;
      const { rows, refused } = readAnswerFile(
        `kommun;bransch;brist;behov;egenskaper\n${`${quoted};`.repeat(4)}${quoted}`,
      );
      expect([rows.length, refused.length]).toEqual([0, 1]);
    }
  });
});
