import { invalidField } from '@samspar/contracts';

/** Refusals about the taxonomy. */
export const refusals = {
  notTaxonomy: () =>
    invalidField(
      'body',
      'Innehållet känns inte igen. Skicka en fil ur JobTech Taxonomy med en lista av begrepp (concepts).',
    ),
};
