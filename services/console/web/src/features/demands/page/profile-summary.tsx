import { BodyShort, Heading, List } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { demandTexts } from '../demand-texts.ts';
import { useCriterionTitle } from '../draft/criterion-title.ts';
import { type Demand, draftOf } from '../draft/demand-draft.ts';
import { criterionTexts } from '../form/criterion-texts.ts';
import { demandFormTexts } from '../form/demand-form-texts.ts';

/** What a demand asks for, to read. */
export function ProfileSummary({ demand }: { demand: Demand }) {
  const t = useTexts(demandTexts);
  const form = useTexts(demandFormTexts);
  const words = useTexts(criterionTexts);
  const names = useCodeNames();
  const titleOf = useCriterionTitle();
  const { share, date } = useFormat();
  const { openings, start, extent, schedule, forJobTrack, softShare, formal, soft, note } = draftOf(demand);
  const basics = [
    openings ? t('openings', { openings: Number(openings) }) : t('openingsUnknown'),
    start ? t('startsOn', { date: date(start) }) : t('startUnknown'),
    extent && t('extentIs', { share: share(Number(extent) / 100) }),
    schedule.map(names.schedule).join(', '),
    forJobTrack && t('jobTrack'),
  ].filter((each) => each !== '' && each !== false);
  const mustHaves = formal.filter(({ required }) => required).map(titleOf);
  const merits = formal
    .filter(({ required }) => !required)
    .map((each) => `${titleOf(each)} (${words('weightIs', { weight: each.weight })})`);
  const traits = soft.map(
    ({ trait, wanted, weight }) => `${names.trait(trait)} (${words('softIs', { wanted, weight })})`,
  );
  const balance = { soft: share(softShare / 100), formal: share(1 - softShare / 100) };

  return (
    <section aria-labelledby="demand-whole-title">
      <Heading level="2" size="medium" id="demand-whole-title" spacing>
        {t('whole')}
      </Heading>
      <BodyShort spacing>{basics.join(' · ')}</BodyShort>
      <div className="demand-summary">
        <Named title={t('mustHaves')} items={mustHaves} />
        <Named title={t('merits')} items={merits} />
        <Named title={t('softSkills')} items={traits} />
      </div>
      <BodyShort size="small" spacing>
        {form('balanceIs', balance)}
      </BodyShort>
      {note.text !== '' && (
        <>
          <Heading level="3" size="xsmall">
            {t('note')}
          </Heading>
          <BodyShort className="demand-note">{note.text}</BodyShort>
        </>
      )}
    </section>
  );
}

function Named({ title, items }: { title: string; items: readonly string[] }) {
  const t = useTexts(demandTexts);
  return (
    <div>
      <Heading level="3" size="xsmall">
        {title}
      </Heading>
      {items.length === 0 ? (
        <BodyShort size="small">{t('none')}</BodyShort>
      ) : (
        <List as="ul" size="small">
          {items.map((item) => (
            <List.Item key={item}>{item}</List.Item>
          ))}
        </List>
      )}
    </div>
  );
}
