import { budgetsOf } from '../budgets.ts';
import { contributionOf, levelFulfilment } from '../fulfilment.ts';
import type { Demand, FormalCriterion } from '../types.ts';
import { educationPoints, fromBit, fromBytes, nothing, softPoints } from './column-points.ts';
import type { Reading } from './effective-months.ts';
import type { Points, ScoreColumn } from './points.ts';
import { table } from './points.ts';
import { experiencePoints, interestPoints, languagePoints } from './tail-points.ts';
import { licenceNumber } from './tail.ts';

const formalPoints = (reading: Reading, criterion: FormalCriterion, budget: number): Points => {
  const { columns } = reading;
  const { memory } = columns;
  switch (criterion.kind) {
    case 'licence':
      return fromBit(memory, columns.licences[licenceNumber(criterion.class)], budget);
    case 'certificate':
      return fromBit(memory, columns.certificates.byCode.get(criterion.code), budget);
    case 'swedish':
      return fromBytes(
        memory,
        columns.levels.values,
        table(memory, 64, (levels) => contributionOf(budget, levelFulfilment(levels & 7, criterion.min))),
      );
    case 'language':
      return languagePoints(reading, criterion, budget);
    case 'education':
      return educationPoints(columns, criterion, budget);
    case 'experience':
      return experiencePoints(reading, criterion, budget);
    case 'interest':
      return interestPoints(reading, criterion.ssyk, budget);
  }
};

/** The points of every criterion of a demand, in its order. */
export const scoreColumns = (reading: Reading, demand: Demand): ScoreColumn[] => {
  const budgets = budgetsOf(demand);
  const formal = demand.formal.map((criterion, index): ScoreColumn => {
    const budget = budgets.formal[index] as number;
    const points = budget === 0 ? nothing : formalPoints(reading, criterion, budget);
    return { key: `formal:${index}`, budget, ...points };
  });
  const soft = demand.soft.map((criterion, index): ScoreColumn => {
    const budget = budgets.soft[index] as number;
    const points = budget === 0 ? nothing : softPoints(reading.columns, criterion, budget);
    return { key: `soft:${index}`, budget, ...points };
  });
  return [...formal, ...soft];
};
