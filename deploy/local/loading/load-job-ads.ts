import { eventually } from '@samspar/local-servers/wait-for';
import type { DemoJobAds } from '../../demo-region/employer-contacts/employer-contacts-types.ts';
import type { Loading } from './loading.ts';

const api = 'employer-contacts/v1';
const by = 'business-advisor';

interface Draft {
  id: string;
  adId: string;
  status: string;
  revision: number;
}

/** Takes in job ads, one file after the other; one of their drafts becomes a demand and one is put aside. */
export async function loadJobAds(loading: Loading, { files, adopted, dismissed }: DemoJobAds): Promise<void> {
  for (const file of files) {
    const path = `${api}/job-ad-imports`;
    const asked = `${path}?fileName=${encodeURIComponent(file.fileName)}`;
    const { body } = await loading.create<{ id: string }>(file, asked, file.ads);
    await eventually(async () => {
      const { status } = (await loading.read<{ status: string }>(by, `${path}/${body.id}`)).body;
      if (status === 'failed') throw new Error(`Taking in ${file.fileName} failed.`);
      return status === 'finished' || undefined;
    });
  }
  const drafts = await loading.read<{ items: Draft[] }>(by, `${api}/job-ad-drafts?limit=100`);
  const act = async (adId: string, what: string, body: object) => {
    const draft = drafts.body.items.find((each) => each.adId === adId);
    if (!draft) throw new Error(`Nothing became of the ad ${adId}.`);
    if (draft.status !== 'draft') return;
    await loading.change(by, `${api}/job-ad-drafts/${draft.id}/${what}`, draft.revision, body);
  };
  await act(adopted.adId, 'adoption', { employerId: loading.idOf(adopted.employerKey) });
  await act(dismissed.adId, 'dismissal', { reason: dismissed.reason });
  loading.onProgress(`  ${drafts.body.items.length} utkast ur platsannonser`);
}
