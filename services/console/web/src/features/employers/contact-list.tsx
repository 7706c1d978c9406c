import { Heading } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { PagedList } from '../../ui/page/paged-list.tsx';
import { usePage } from '../../ui/page/use-page.ts';
import { ContactCard } from './contact-card.tsx';
import { contactTexts } from './contact-texts.ts';

const aPage = 10;

/** All partners' contacts with an employer, the newest first. */
export function ContactList({ employerId }: { employerId: string }) {
  const t = useTexts(contactTexts);
  const { page } = usePage();
  const query = useGet('employer-contacts', '/contacts', { query: { employerId, page, limit: aPage } });
  return (
    <section aria-labelledby="employer-contacts-title">
      <Heading level="2" size="medium" id="employer-contacts-title" spacing>
        {t('contacts')}
      </Heading>
      <PagedList query={query} empty={{ title: t('contactsEmpty'), text: t('contactsEmptyText') }}>
        {(contacts) => (
          <ul className="employer-plain">
            {contacts.map((contact) => (
              <ContactCard key={contact.id} contact={contact} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
