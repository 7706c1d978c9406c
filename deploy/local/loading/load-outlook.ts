import { readFile } from 'node:fs/promises';
import { halfYearOf } from '../../demo-region/calendar.ts';
import type {
  DemoEmployerContacts,
  DemoSurveyRound,
} from '../../demo-region/employer-contacts/employer-contacts-types.ts';
import { type Answer, expectStatus } from '../console-client.ts';
import { inParallel } from '../in-parallel.ts';
import { answerFile } from './answer-file.ts';
import type { Loading } from './loading.ts';

const api = 'employer-contacts/v1';
const by = 'business-advisor';

interface Round {
  id: string;
  status: 'planned' | 'open' | 'closed';
}

/** What employers expect to need, as they say and as surveys show. */
export async function loadOutlook(
  loading: Loading,
  { expectedNeeds, surveyRound }: Pick<DemoEmployerContacts, 'expectedNeeds' | 'surveyRound'>,
): Promise<void> {
  await Promise.all([
    inParallel(expectedNeeds, async (need) => {
      const { employerKey, municipality, ssyk, shortTerm, longTerm, note } = need;
      const employerId = loading.idOf(employerKey);
      const body = {
        employerId,
        municipality,
        ssyk,
        shortTerm,
        longTerm,
        ...(note && { note: { text: note } }),
      };
      await loading.create(need, `${api}/expected-needs`, body);
    }),
    loadRoundOf2019(loading),
    loadOpenRound(loading, surveyRound),
  ]);
  loading.onProgress(
    `  ${expectedNeeds.length} väntade behov, enkäten 2019 och en öppen enkät med ${surveyRound.answers.length} svar`,
  );
}

/** The round the agreements tell of, closed: about as many were asked as fit the region. */
async function loadRoundOf2019(loading: Loading): Promise<void> {
  const municipalities = ['1488', '1487', '1444'];
  const counts = [150, 80, 10].map((invited, index) => ({ municipality: municipalities[index], invited }));
  const plan = {
    halfYear: halfYearOf('2019-10-01'),
    name: 'Behovsenkäten hösten 2019',
    municipalities,
    invited: { kind: 'counts', counts },
  };
  const round = await openRound(loading, 'survey-2019', plan);
  if (round.body.status === 'closed') return;
  const path = `${api}/survey-rounds/${round.body.id}`;
  const csv = await readFile(new URL('../../demo-region/survey-2019.csv', import.meta.url), 'utf8');
  await takeIn(loading, 'survey-2019-answers', path, csv);
  const { revision } = await loading.read(by, path);
  await loading.change(by, `${path}/closing`, revision);
}

async function loadOpenRound(loading: Loading, round: DemoSurveyRound): Promise<void> {
  const { key, halfYear, name, municipalities, invitedKeys, answers } = round;
  const employerIds = invitedKeys.map((each) => loading.idOf(each));
  const plan = { halfYear, name, municipalities, invited: { kind: 'employers', employerIds } };
  const { body } = await openRound(loading, key, plan);
  const csv = answerFile(answers, loading.idOf);
  await takeIn(loading, `${key}-answers`, `${api}/survey-rounds/${body.id}`, csv);
}

async function takeIn(loading: Loading, key: string, path: string, csv: string): Promise<void> {
  const advisor = await loading.as(by);
  const taken = await advisor.create(`${path}/answer-imports`, { csv }, loading.keyOf(key));
  expectStatus(taken, 201, `Taking in ${key}`);
}

/** Plans a round and opens it, unless that has been done before. */
async function openRound(loading: Loading, key: string, plan: object): Promise<Answer<Round>> {
  const planned = await loading.create<Round>({ key, by }, `${api}/survey-rounds`, plan);
  if (planned.body.status !== 'planned') return planned;
  return loading.change(by, `${api}/survey-rounds/${planned.body.id}/opening`, planned.revision);
}
