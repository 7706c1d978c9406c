import { Button, InlineMessage } from '@navikt/ds-react';
import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useAnnounce } from '../../live/announcements.ts';
import { type CopiedDocument, copiedHtml, copiedText } from './copied-document.ts';

interface CopyButtonProps {
  label: string;
  /** What is said, and heard, when it has been copied. */
  done: string;
  failed: string;
  document: () => CopiedDocument;
}

/** Copies a result, as text and as a document: where it is pasted decides which of them is taken. */
export function CopyButton({ label, done, failed, document }: CopyButtonProps) {
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  async function copy() {
    const isCopied = await written(document());
    setOutcome(isCopied ? 'copied' : 'failed');
    announce(isCopied ? done : failed);
  }

  return (
    <div className="ui-copy ui-no-print">
      <Button
        type="button"
        variant="secondary"
        size="small"
        icon={outcome === 'copied' ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      {outcome && (
        <InlineMessage status={outcome === 'copied' ? 'success' : 'error'}>
          {outcome === 'copied' ? done : failed}
        </InlineMessage>
      )}
    </div>
  );
}

/** Whether the browser let us. */
async function written(document: CopiedDocument): Promise<boolean> {
  const blob = (type: string, text: string) => new Blob([text], { type });
  try {
    const item = new ClipboardItem({
      'text/plain': blob('text/plain', copiedText(document)),
      'text/html': blob('text/html', copiedHtml(document)),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
