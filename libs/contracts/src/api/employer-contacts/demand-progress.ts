import { z } from 'zod';
import { id } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { closing, demand, demandParams, filling, letterOfIntent, newFilling } from './demands.ts';

/** How a demand comes to its end: agreed, filled one by one, closed. */
const changes = {
  effect: 'changes',
  may: ['change', 'Demand'],
  params: demandParams,
  answer: demand,
} as const;
const closes = { ...changes, may: ['close', 'Demand'] } as const;

export const signLetterOfIntent = operation({
  ...changes,
  id: 'sign-letter-of-intent',
  put: '/demands/:demandId/letter-of-intent',
  summary: 'Registrera arbetsgivarens avsiktsförklaring',
  body: letterOfIntent,
});

export const withdrawLetterOfIntent = operation({
  ...changes,
  id: 'withdraw-letter-of-intent',
  delete: '/demands/:demandId/letter-of-intent',
  summary: 'Ta tillbaka avsiktsförklaringen',
});

export const fillOpening = operation({
  ...changes,
  id: 'fill-opening',
  post: '/demands/:demandId/fillings',
  summary: 'Registrera att en plats är tillsatt',
  effect: 'creates',
  body: newFilling,
  answer: z.strictObject({ filling, demand }),
});

export const undoFilling = operation({
  ...changes,
  id: 'undo-filling',
  delete: '/demands/:demandId/fillings/:fillingId',
  summary: 'Ta tillbaka en tillsättning',
  params: demandParams.extend({ fillingId: id }),
});

export const closeDemand = operation({
  ...closes,
  id: 'close-demand',
  put: '/demands/:demandId/closing',
  summary: 'Avsluta behovet',
  body: closing,
});

export const reopenDemand = operation({
  ...closes,
  id: 'reopen-demand',
  delete: '/demands/:demandId/closing',
  summary: 'Öppna behovet igen',
});
