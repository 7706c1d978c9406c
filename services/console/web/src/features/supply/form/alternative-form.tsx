import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import {
  type AlternativeDraft,
  emptyRole,
  mostRoles,
  type RoleDraft,
  withRole,
} from '../draft/enquiry-draft.ts';
import { newId } from '../draft/use-enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { fieldIds, roleFieldId } from './field-ids.ts';
import { RoleFields } from './role-fields.tsx';

interface AlternativeFormProps {
  alternative: AlternativeDraft;
  /** The category that is procured: it usually takes certain roles. */
  cpv: string;
  error: unknown;
  onChange: (change: (alternative: AlternativeDraft) => AlternativeDraft) => void;
}

/** When, and which roles with which requirements. */
export function AlternativeForm({ alternative, cpv, error, onChange }: AlternativeFormProps) {
  const t = useTexts(supplyTexts);
  const announce = useAnnounce();
  const names = useCodeNames();
  const usual = useReferenceData()?.cpvCategoryByCode(cpv)?.ssyk ?? [];
  const { start, roles } = alternative;
  const [removed, setRemoved] = useState<{ role: RoleDraft; place: number }>();
  const roleName = (role: RoleDraft, place: number) =>
    role.ssyk === ''
      ? t('role', { number: place + 1 })
      : t('roleOf', { number: place + 1, occupation: names.occupation(role.ssyk) });

  function add(ssyk = '') {
    const [only] = roles;
    const role = emptyRole(newId(), ssyk);
    // The first, empty role waits to be filled.
    if (ssyk !== '' && roles.length === 1 && only?.ssyk === '')
      onChange((latest) => withRole(latest, only.id, { ssyk }));
    else onChange((latest) => ({ ...latest, roles: [...latest.roles, role] }));
    setRemoved(undefined);
    announce(t('addedRole', { role: roleName(role, roles.length) }));
    if (ssyk === '') queueMicrotask(() => focusOn(roleFieldId(role, 'ssyk')));
  }
  function remove(role: RoleDraft, place: number) {
    onChange((latest) => ({ ...latest, roles: latest.roles.filter(({ id }) => id !== role.id) }));
    setRemoved({ role, place });
    announce(t('removedRole', { role: roleName(role, place) }));
  }
  function bringBack() {
    if (!removed) return;
    onChange((latest) => ({ ...latest, roles: latest.roles.toSpliced(removed.place, 0, removed.role) }));
    setRemoved(undefined);
  }

  const more = usual.filter((ssyk) => roles.every((role) => role.ssyk !== ssyk));
  return (
    <VStack gap="space-20">
      <DateField
        id={fieldIds.start}
        label={t('start')}
        description={t('startHint')}
        value={start}
        error={errorAt(error, 'start')}
        onChange={(start) => onChange((latest) => ({ ...latest, start }))}
      />
      {roles.map((role, place) => (
        <RoleFields
          key={role.id}
          title={roleName(role, place)}
          role={role}
          place={place}
          suggested={usual}
          error={error}
          onChange={(change) => onChange((latest) => withRole(latest, role.id, change))}
          {...(roles.length > 1 && { onRemove: () => remove(role, place) })}
        />
      ))}
      {removed && (
        <HStack gap="space-16" align="center">
          <BodyShort>{t('removedRole', { role: roleName(removed.role, removed.place) })}</BodyShort>
          <Button type="button" variant="secondary-neutral" size="small" onClick={bringBack}>
            {t('undo')}
          </Button>
        </HStack>
      )}
      {roles.length < mostRoles && (
        <HStack gap="space-12" align="center">
          <Button
            type="button"
            variant="secondary"
            size="small"
            icon={<PlusIcon aria-hidden />}
            onClick={() => add()}
          >
            {t('addRole')}
          </Button>
          {more.length > 0 && <BodyShort size="small">{t('usualRoles')}</BodyShort>}
          {more.map((ssyk) => (
            <Button key={ssyk} type="button" variant="tertiary" size="small" onClick={() => add(ssyk)}>
              {t('addRoleOf', { occupation: names.occupation(ssyk).toLocaleLowerCase() })}
            </Button>
          ))}
        </HStack>
      )}
    </VStack>
  );
}

function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
