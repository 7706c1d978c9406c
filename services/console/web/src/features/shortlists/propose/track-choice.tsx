import { Radio, RadioGroup } from '@navikt/ds-react';
import type { AnswerOf } from '../../../api/contract.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { newTrack } from './proposal-draft.ts';
import { proposalTexts } from './proposal-texts.ts';

export type TrackToChoose = AnswerOf<'job-tracks', '/job-tracks', 'get'>['items'][number];

interface TrackChoiceProps {
  tracks: readonly TrackToChoose[];
  mayOpen: boolean;
  chosen: string | undefined;
  onChoose: (track: string) => void;
}

/** The open tracks for the demand, and a new one for who may open it. */
export function TrackChoice({ tracks, mayOpen, chosen, onChoose }: TrackChoiceProps) {
  const t = useTexts(proposalTexts);
  const { date } = useFormat();
  return (
    <RadioGroup
      legend={t('track')}
      description={t('trackHint')}
      value={chosen ?? ''}
      onChange={(value: string) => onChoose(value)}
    >
      {tracks.map(({ id, name, startsOn, admitted, places }) => (
        <Radio key={id} value={id} description={t('trackStarts', { date: date(startsOn), admitted, places })}>
          {name}
        </Radio>
      ))}
      {mayOpen && <Radio value={newTrack}>{t('newTrack')}</Radio>}
    </RadioGroup>
  );
}
