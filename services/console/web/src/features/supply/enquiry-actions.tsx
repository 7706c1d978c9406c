import { Alert, BodyLong, Button, Heading, HStack } from '@navikt/ds-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useMay } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import type { Enquiry } from './bands.ts';
import { reportDocument } from './enquiry-report.ts';
import { supplyTexts } from './supply-texts.ts';
import { useEnquiryReport } from './use-enquiry-report.ts';
import { useWithdrawal } from './use-withdrawal.ts';

/** What can be done with an answered enquiry. */
export function EnquiryActions({ enquiry }: { enquiry: Enquiry }) {
  const t = useTexts(supplyTexts);
  const may = useMay();
  const report = useEnquiryReport(enquiry);
  const withdrawal = useWithdrawal(enquiry);
  const isWithdrawn = enquiry.status === 'withdrawn';
  return (
    <>
      <ProblemAlert error={withdrawal.error} />
      {isWithdrawn && (
        <Alert variant="warning" className="supply-withdrawn">
          <Heading level="2" size="xsmall">
            {t('withdrawn')}
          </Heading>
          <BodyLong>{t('withdrawnText')}</BodyLong>
        </Alert>
      )}
      <HStack gap="space-12" className="supply-actions ui-no-print" align="start">
        <Button
          type="button"
          variant="secondary"
          size="small"
          icon={<PrinterSmallIcon aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
        <CopyButton
          label={t('copy')}
          done={t('copied')}
          failed={t('copyFailed')}
          document={() => reportDocument({ t }, report)}
        />
        {may('ask', 'SupplyEnquiry') && (
          <LinkButton variant="secondary" size="small" to={`/upphandling/ny?fran=${enquiry.id}`}>
            {t('goOnFrom')}
          </LinkButton>
        )}
        {may('withdraw', 'SupplyEnquiry') && (
          <Button
            type="button"
            variant="tertiary"
            size="small"
            loading={withdrawal.isPending}
            onClick={() => withdrawal.mutate()}
          >
            {t(isWithdrawn ? 'restore' : 'withdraw')}
          </Button>
        )}
      </HStack>
    </>
  );
}
