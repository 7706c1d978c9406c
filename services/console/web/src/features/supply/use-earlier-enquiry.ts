import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useGet } from '../../api/use-get.ts';
import type { HeldDraft } from '../../ui/use-draft.ts';
import type { Enquiry } from './bands.ts';
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
  const [replaced, setReplaced] = useState<EnquiryDraft>();
  const enquiryId = search.get(name) ?? '';
  const { data } = useGet('procurement', '/supply-enquiries/{enquiryId}', {
    path: { enquiryId },
    enabled: enquiryId !== '',
  });
  useEffect(() => {
    if (!data || data.id !== enquiryId) return;
    if (wasRestored) setReplaced(value);
    set(draftOf(data));
    setSearch({}, { replace: true });
    // Once, when the earlier enquiry has come: what is written after that stays.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [data, enquiryId]);
  return replaced;
}

function draftOf({ municipality, purpose, cpv, start, roles }: Enquiry): EnquiryDraft {
  const drafts = roles.map(({ profile, number }) => roleDraftOf(profile, number, newId()));
  return { municipality, purpose, cpv, alternatives: [{ id: newId(), name: '', start, roles: drafts }] };
}
