import { describe, expect, it } from 'vitest';
import { isCertificate } from './certificates.ts';
import { isEducationField } from './education-fields.ts';
import { isLicenceClass } from './licences.ts';
import type { Measure, MeasureEffect } from './measure.ts';
import { isMeasure, measureById, measures } from './measures.ts';
import { isMunicipality } from './municipalities.ts';
import { isSsyk } from './occupations.ts';
import { isStage } from './stages.ts';
import { isSwedishLevel } from './swedish-levels.ts';

const isKnown = (effect: MeasureEffect): boolean => {
  if ('swedish' in effect) return isSwedishLevel(effect.swedish);
  if ('certificate' in effect) return isCertificate(effect.certificate);
  if ('licence' in effect) return isLicenceClass(effect.licence);
  if ('education' in effect) return isEducationField(effect.education.field ?? '010');
  if ('experience' in effect) return isSsyk(effect.experience.ssyk) && effect.experience.months > 0;
  return isStage(effect.stage);
};

const intakeDates = ({ intake }: Measure): readonly string[] => {
  if (intake === 'continuous') return [];
  return 'dates' in intake ? intake.dates : [intake.from];
};

describe('the toolbox', () => {
  it.each(measures.map((each) => [each.id, each] as const))('%s has effects that exist', (_, measure) => {
    expect(measure.effects.filter((effect) => !isKnown(effect))).toEqual([]);
  });

  it.each(measures.map((each) => [each.id, each] as const))('%s can be started and held', (_, measure) => {
    expect(measure.weeks).toBeGreaterThan(0);
    expect(measure.capacity).toBeGreaterThan(0);
    expect(measure.hoursPerWeek).toBeGreaterThan(0);
    expect(measure.hoursPerWeek).toBeLessThanOrEqual(40);
    expect((measure.municipalities ?? []).filter((code) => !isMunicipality(code))).toEqual([]);
  });

  it('starts on Mondays, dates in order', () => {
    for (const measure of measures) {
      const dates = intakeDates(measure);
      expect(
        dates.filter((date) => new Date(`${date}T00:00:00Z`).getUTCDay() !== 1),
        measure.id,
      ).toEqual([]);
      expect(dates, measure.id).toEqual([...dates].toSorted());
    }
  });

  it('asks for less Swedish than a language course gives', () => {
    for (const { id, effects, prerequisites } of measures) {
      const gained = effects.flatMap((effect) => ('swedish' in effect ? [effect.swedish] : []));
      for (const level of gained) expect(prerequisites?.swedish ?? 0, id).toBeLessThan(level);
    }
  });

  it('leads by one course after the other from no Swedish to upper-secondary level', () => {
    const levels = measures
      .filter((each) => each.kind === 'study-oriented' && each.prerequisites?.educationLevel === undefined)
      .flatMap((each) => each.effects.flatMap((effect) => ('swedish' in effect ? [effect.swedish] : [])));
    expect(levels.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps what the agreements say of the introduction to Swedish', () => {
    expect(measureById('sfi-intro-trollhattan')).toMatchObject({ weeks: 2, intake: { everyWeeks: 5 } });
    expect(measureById('sfi-intro-grastorp')).toMatchObject({ weeks: 4, intake: { everyWeeks: 4 } });
  });

  it('finds a measure by its id only', () => {
    expect(isMeasure('truckkort')).toBe(true);
    expect(measureById('okänd')).toBeUndefined();
  });
});
