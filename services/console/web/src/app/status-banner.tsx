import { Alert, BodyShort, Heading } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { unreachableServices } from '../api/reachability.ts';
import { watchService } from '../api/watch-service.ts';
import { useAnnounce } from '../live/announcements.ts';
import { useSignal } from '../signal.ts';
import { type ShellText, useShellTexts } from '../texts/shell-texts.ts';

/** Says which services can't be reached, watches them, and goes away when they can. */
export function StatusBanner() {
  const services = useSignal(unreachableServices);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const t = useShellTexts();
  useEffect(() => {
    const watches = services.map((service) => watchService(service, queries));
    return () => watches.forEach((stop) => stop());
  }, [services, queries]);
  const wasDown = useRef(false);
  useEffect(() => {
    if (wasDown.current && services.length === 0) announce(t('reachableAgain'));
    wasDown.current = services.length > 0;
  }, [services, announce, t]);
  return <div role="status">{services.length > 0 && <Unreachable services={services} />}</div>;
}

function Unreachable({ services }: { services: readonly string[] }) {
  const t = useShellTexts();
  const isConsole = services.includes('console');
  const names = services.map((service) => t(`service.${service}` as ShellText));
  return (
    <Alert variant="warning" fullWidth>
      <Heading level="2" size="xsmall">
        {isConsole ? t('unreachableConsole') : t('unreachable', { services: names.join(', ') })}
      </Heading>
      <BodyShort>{isConsole ? t('unreachableConsoleText') : t('unreachableText')}</BodyShort>
    </Alert>
  );
}
