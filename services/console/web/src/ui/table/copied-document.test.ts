import { describe, expect, it } from 'vitest';
import { type CopiedDocument, copiedHtml, copiedText } from './copied-document.ts';

const document: CopiedDocument = {
  title: 'Svaret',
  parts: [
    { kind: 'lines', lines: ['Syfte: Städning & <fönster>'] },
    {
      kind: 'table',
      heading: 'Antal',
      columns: [
        { key: 'role', header: 'Roll' },
        { key: 'count', header: 'I dag' },
      ],
      rows: [
        { role: 'Städare\noch fler', count: '< 5' },
        { role: 'Vaktmästare', count: 10 },
      ],
    },
  ],
};

describe('What is copied', () => {
  it('is lines of text, with tabs between the cells of a table', () => {
    expect(copiedText(document)).toBe(
      'Svaret\n\nSyfte: Städning & <fönster>\n\nAntal\nRoll\tI dag\nStädare och fler\t< 5\nVaktmästare\t10',
    );
  });

  it('is a document with a table too, in which text stays text', () => {
    const html = copiedHtml(document);
    expect(html).toContain('<h1>Svaret</h1>');
    expect(html).toContain('<p>Syfte: Städning &amp; &lt;fönster&gt;</p>');
    expect(html).toContain('<h2>Antal</h2><table><tr><th>Roll</th><th>I dag</th></tr>');
    expect(html).toContain('<td>&lt; 5</td>');
  });
});
