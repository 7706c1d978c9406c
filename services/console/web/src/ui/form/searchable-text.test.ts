import { describe, expect, it } from 'vitest';
import { isSearchable } from './searchable-text.ts';

describe('What is searched for', () => {
  it.each(['', 'Bygg', '7-Eleven AB', 'Studio 19811228', '55', '556', '556000-1234', '165560001234', '2021'])(
    'may stand in an address: %j',
    (text) => expect(isSearchable(text)).toBe(true),
  );

  it.each(['811228', '811228-98', '8112289874', '19811228', '198', '200512', '16811228'])(
    'may not where it may be the beginning of a personnummer: %j',
    (text) => expect(isSearchable(text)).toBe(false),
  );
});
