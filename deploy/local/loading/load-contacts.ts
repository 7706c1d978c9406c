import type {
  DemoContact,
  DemoContactPerson,
  DemoEmployerContacts,
  DemoFair,
} from '../../demo-region/employer-contacts/employer-contacts-types.ts';
import { inParallel } from '../in-parallel.ts';
import type { Loading } from './loading.ts';

const api = 'employer-contacts/v1';
const text = (written: string) => ({ text: written });

interface Agenda {
  lead?: object;
  handover?: object;
  quietPeriod?: object;
}

/** Whom one talks to at the employers, what has been and is to be with them, and what to know before one goes there. */
export async function loadContacts(loading: Loading, region: DemoEmployerContacts): Promise<void> {
  const { contactPersons, contacts, warnings, fairs } = region;
  await inParallel(contactPersons, (person) => loadContactPerson(loading, person));
  // What hangs on one employer goes one by one and in order: one contact may be planned in spite of another.
  await inParallel([...byEmployer(contacts).values()], async (ofEmployer) => {
    for (const contact of ofEmployer) await loadContact(loading, contact);
  });
  await inParallel(warnings, async (warning) => {
    const { employerKey, note, expiresOn } = warning;
    if (loading.isPast(expiresOn)) return;
    const path = `${api}/employers/${loading.idOf(employerKey)}/warnings`;
    await loading.create(warning, path, { note: text(note), expiresOn });
  });
  await steer(loading, region);
  await inParallel(fairs, (fair) => loadFair(loading, fair));
  await merge(loading, region);
  const held = contacts.filter((contact) => contact.held).length;
  loading.onProgress(
    `  ${contactPersons.length} kontaktpersoner, ${held} genomförda och ${contacts.length - held} planerade kontakter, ${fairs.length} mässor`,
  );
}

function byEmployer(contacts: readonly DemoContact[]): Map<string, DemoContact[]> {
  const groups = new Map<string, DemoContact[]>();
  for (const contact of contacts) {
    const { employerKey } = contact;
    groups.set(employerKey, [...(groups.get(employerKey) ?? []), contact]);
  }
  return groups;
}

async function loadContactPerson(loading: Loading, person: DemoContactPerson): Promise<void> {
  const { key, by, employerKey, body, leftOn } = person;
  const employer = `${api}/employers/${loading.idOf(employerKey)}`;
  const { body: added } = await loading.create<{ id: string; leftOn?: string }>(
    person,
    `${employer}/contact-persons`,
    body,
  );
  if (!leftOn || added.leftOn) return;
  const { revision } = await loading.read(by, employer);
  await loading.change(by, `${employer}/contact-persons/${loading.idOf(key)}/leaving`, revision, { leftOn });
}

async function loadContact(loading: Loading, contact: DemoContact): Promise<void> {
  const { key, by, employerKey, kind, on, topics, personKey, note, held, override } = contact;
  if (!held && loading.isPast(on)) return;
  const path = `${api}/employers/${loading.idOf(employerKey)}/contacts`;
  const { nextStep, ...outcome } = held ?? {};
  const { body, revision } = await loading.create<{ id: string; status: string }>(contact, path, {
    kind,
    on,
    topics,
    ...(personKey && { contactPersonIds: [loading.idOf(personKey)] }),
    ...(note && { note: text(note) }),
    ...(held && {
      held: {
        ...outcome,
        ...(nextStep && { nextStep: { text: text(nextStep.text), dueOn: nextStep.dueOn } }),
      },
    }),
    ...(override && { override: { reason: text(override) } }),
  });
  if (contact.joinedBy) {
    const joining = { key: `${key}-joined`, by: contact.joinedBy };
    await loading.create(joining, `${path}/${body.id}/participants`, {});
  }
  if (contact.cancelled && body.status === 'planned') {
    const reason = { reason: text(contact.cancelled) };
    await loading.change(by, `${path}/${body.id}/cancellation`, revision, reason);
  }
}

/** Leads and quiet periods, each unless it is there already. */
async function steer(
  loading: Loading,
  { leads, quietPeriods }: Pick<DemoEmployerContacts, 'leads' | 'quietPeriods'>,
): Promise<void> {
  await inParallel(leads, async ({ by, employerKey, offered }) => {
    const employer = `${api}/employers/${loading.idOf(employerKey)}`;
    const seen = await loading.read<Agenda>(by, `${employer}/agenda`);
    const led = seen.body.lead
      ? seen
      : await loading.change<Agenda>(by, `${employer}/lead-owner`, seen.revision);
    if (!offered || led.body.handover || loading.isPast(offered.dueOn)) return;
    const { organisation, dueOn } = offered;
    const offer = { to: { organisation }, dueOn };
    await loading.change(by, `${employer}/lead-owner/handover`, led.revision, offer);
  });
  await inParallel(quietPeriods, async ({ by, employerKey, until, reason }) => {
    const employer = `${api}/employers/${loading.idOf(employerKey)}`;
    const { body, revision } = await loading.read<Agenda>(by, `${employer}/agenda`);
    if (body.quietPeriod || loading.isPast(until)) return;
    await loading.change(by, `${employer}/quiet-period`, revision, { until, reason: text(reason) });
  });
}

async function loadFair(loading: Loading, fair: DemoFair): Promise<void> {
  const { by, name, on, municipality, kind, employerKeys, held } = fair;
  const employerIds = employerKeys.map((key) => loading.idOf(key));
  const body = { name, on, municipality, kind, employerIds };
  const planned = await loading.create<{ id: string; status: string }>(fair, `${api}/fairs`, body);
  if (!held || planned.body.status !== 'planned') return;
  await loading.change(by, `${api}/fairs/${planned.body.id}/holding`, planned.revision);
}

async function merge(loading: Loading, { duplicates }: Pick<DemoEmployerContacts, 'duplicates'>) {
  for (const { employer, into } of duplicates) {
    const path = `${api}/employers/${loading.idOf(employer.key)}`;
    const seen = await loading.read<{ mergedInto?: string }>('business-advisor', path);
    if (seen.body.mergedInto) continue;
    const body = { into: loading.idOf(into) };
    await loading.change('business-advisor', `${path}/merging`, seen.revision, body);
  }
}
