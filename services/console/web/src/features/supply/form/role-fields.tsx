import { BodyShort, Button, Fieldset, HGrid, Heading, ReadMore, TextField, VStack } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../../texts/define-texts.ts';
import { OccupationField } from '../../../ui/form/occupation-field.tsx';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { supplyTexts } from '../supply-texts.ts';
import { roleFieldId, rolePath } from './field-ids.ts';
import { MoreTerms, type RoleTermsProps } from './more-terms.tsx';
import { MustHaves } from './must-haves.tsx';

interface RoleFieldsProps extends RoleTermsProps {
  title: string;
  /** Occupations to begin with. */
  suggested: readonly string[];
  /** Absent where it is the only role. */
  onRemove?: () => void;
}

/** One role of a contract: which occupation, how many, and what is asked of them. */
export function RoleFields(props: RoleFieldsProps) {
  const { title, role, place, suggested, error, onChange, onRemove } = props;
  const t = useTexts(supplyTexts);
  const isMore = role.language !== '' || role.extent !== '' || role.schedule.length > 0 || role.forTraining;
  return (
    <VStack as="section" gap="space-16" className="supply-role" aria-label={title}>
      <Heading level="3" size="small">
        {title}
      </Heading>
      <HGrid columns={{ xs: 1, sm: 'minmax(0, 1fr) 8rem' }} gap="space-16" align="start">
        <OccupationField
          id={roleFieldId(role, 'ssyk')}
          label={t('occupation')}
          value={role.ssyk}
          suggested={suggested}
          error={errorAt(error, `${rolePath(place)}.profile.ssyk`)}
          onChange={(ssyk) => onChange({ ssyk })}
        />
        <TextField
          id={roleFieldId(role, 'number')}
          className="supply-number"
          label={t('number')}
          inputMode="numeric"
          value={role.number}
          error={errorAt(error, `${rolePath(place)}.number`)}
          onChange={({ target }) => onChange({ number: target.value })}
        />
      </HGrid>
      <Fieldset legend={t('mustHaves')} size="small">
        <MustHaves {...props} />
      </Fieldset>
      <ReadMore header={t('moreTerms')} defaultOpen={isMore} size="small">
        <MoreTerms {...props} />
      </ReadMore>
      {onRemove && (
        <BodyShort as="div">
          <Button
            type="button"
            variant="tertiary"
            size="small"
            icon={<TrashIcon aria-hidden />}
            onClick={onRemove}
          >
            {t('removeRole', { role: title.toLocaleLowerCase() })}
          </Button>
        </BodyShort>
      )}
    </VStack>
  );
}
