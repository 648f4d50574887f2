import { useTranslations } from 'use-intl';
import type { ChannelDraft } from '../../../data/model/channelDraft.ts';
import type { FaultTexts } from '../formProps.ts';
import { TextField } from '../TextField.tsx';

interface ChannelValueProps {
  name: string;
  draft: ChannelDraft;
  onChange: (changed: Partial<ChannelDraft>) => void;
  faults: FaultTexts;
}

const urlLabels = { chat: 'chatUrl', video: 'videoUrl', web: 'webUrl' } as const;

/** The number or address of a channel that is not a visit. */
export function ChannelValue({ name, draft, onChange, faults }: ChannelValueProps) {
  const t = useTranslations('forms.channel');
  const { kind } = draft;
  const field = (part: 'phone' | 'email' | 'url') => ({
    name: `${name}.${part}`,
    fault: faults.get(`${name}.${part}`),
    value: draft[part],
    onChange: (text: string) => onChange({ [part]: text }),
    autoComplete: 'off',
    dir: 'ltr' as const,
  });
  return (
    <>
      {kind === 'email' && (
        <TextField {...field('email')} label={t('email')} inputMode="email" maxLength={254} />
      )}
      {(kind === 'chat' || kind === 'video' || kind === 'web') && (
        <TextField
          {...field('url')}
          label={t(urlLabels[kind])}
          hint={t('urlHint')}
          inputMode="url"
          maxLength={2000}
        />
      )}
      {(kind === 'phone' || kind === 'chat') && (
        <TextField
          {...field('phone')}
          label={t(kind === 'phone' ? 'phone' : 'chatPhone')}
          hint={t(kind === 'phone' ? 'phoneHint' : 'chatPhoneHint')}
          isOptional={kind === 'chat'}
          type="tel"
          maxLength={40}
        />
      )}
    </>
  );
}
