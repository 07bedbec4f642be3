import { Page } from '@gehoord/ui/page';
import type { ComponentChildren } from 'preact';
import { useI18n } from '../model/language.ts';

interface InboxPageProps {
  readonly heading: string;
  /** What the page is for, below its heading. */
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** A page one comes to from the inbox, with the way back above it. */
export function InboxPage({ heading, lead, children }: InboxPageProps) {
  const { t } = useI18n();
  return (
    <Page
      takeFocus
      heading={heading}
      before={
        <p>
          <a href="/" class="standalone">
            {t('oral.done.inbox')}
          </a>
        </p>
      }
      lead={<p>{lead}</p>}
    >
      {children}
    </Page>
  );
}
