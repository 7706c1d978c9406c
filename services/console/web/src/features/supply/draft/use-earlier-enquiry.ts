import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useGet } from '../../../api/use-get.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import type { Enquiry } from '../bands.ts';
import type { EnquiryDraft } from './enquiry-draft.ts';
import { roleDraftOf } from './role-terms.ts';
import { newId } from './use-enquiry-draft.ts';

const name = 'fran';

/**
 * Takes the enquiry that the address names as what to go on from. Gives back the draft it replaced, if somebody had
 * begun one, so that it can be had again.
 */
export function useEarlierEnquiry({ value, set, wasRestored }: HeldDraft<EnquiryDraft>) {
  const [search, setSearch] = useSearchParams();
  const enquiryId = search.get(name) ?? '';
  const [begun] = useState(wasRestored && enquiryId !== '' ? value : undefined);
  const { data } = useGet('procurement', '/supply-enquiries/{enquiryId}', {
    path: { enquiryId },
    enabled: enquiryId !== '',
  });
  // Once, when the earlier enquiry has come: what is written after that stays.
  const take = useEffectEvent((earlier: Enquiry) => {
    set(draftOf(earlier));
    setSearch({}, { replace: true });
  });
  useEffect(() => {
    if (data?.id === enquiryId) take(data);
  }, [data, enquiryId]);
  return enquiryId === '' ? begun : undefined;
}

function draftOf({ municipality, purpose, cpv, start, roles }: Enquiry): EnquiryDraft {
  const drafts = roles.map(({ profile, number }) => roleDraftOf(profile, number, newId()));
  return { municipality, purpose, cpv, alternatives: [{ id: newId(), name: '', start, roles: drafts }] };
}
