import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { OfficialsFrame } from '../OfficialsFrame.tsx';

interface SearchesFrameProps {
  title: string;
  frame: FrameData;
  children: ReactNode;
}

/** What stands around the pages of saved searches. */
export function SearchesFrame({ title, frame, children }: SearchesFrameProps) {
  const t = useTranslations('reviewFrame');
  return (
    <OfficialsFrame title={title} current="searches" account={frame.account}>
      {frame.isStale && (
        <Notice role="alert" tone="warning">
          {t('stale')}
        </Notice>
      )}
      {children}
    </OfficialsFrame>
  );
}
