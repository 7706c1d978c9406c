import { Alert, BodyLong, Button, Heading, HStack } from '@navikt/ds-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { api } from '../../../api/api.ts';
import { useMay } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { StepButton } from '../../../ui/step/step-button.tsx';
import { useStep } from '../../../ui/step/use-step.ts';
import { CopyButton } from '../../../ui/table/copy-button.tsx';
import type { Enquiry } from '../bands.ts';
import { supplyTexts } from '../supply-texts.ts';
import { reportDocument, useEnquiryReport } from './enquiry-report.ts';

/** What can be done with an answered enquiry. */
export function EnquiryActions({ enquiry }: { enquiry: Enquiry }) {
  const t = useTexts(supplyTexts);
  const may = useMay();
  const report = useEnquiryReport(enquiry);
  const { id, revision, status } = enquiry;
  const isWithdrawn = status === 'withdrawn';
  // Each undoes the other, so neither asks twice.
  const withdrawal = useStep({
    service: 'procurement',
    take: () => {
      const change = isWithdrawn ? api.delete : api.put;
      return change('procurement', '/supply-enquiries/{enquiryId}/withdrawal', {
        path: { enquiryId: id },
        revision,
      });
    },
    done: t(isWithdrawn ? 'restored' : 'withdrawn'),
  });
  return (
    <>
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
          <LinkButton variant="secondary" size="small" to={`/upphandling/ny?fran=${id}`}>
            {t('goOnFrom')}
          </LinkButton>
        )}
        {may('withdraw', 'SupplyEnquiry') && (
          <StepButton step={withdrawal} label={t(isWithdrawn ? 'restore' : 'withdraw')} />
        )}
      </HStack>
    </>
  );
}
