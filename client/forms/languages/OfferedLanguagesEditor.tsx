import { useTranslations } from 'use-intl';
import type { ChannelDraft, OfferDraft } from '../../../data/model/channelDraft.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import type { FormPart } from '../formProps.ts';
import { Tick } from '../Tick.tsx';
import { useHydrated } from '../useHydrated.ts';
import { LanguageAdder } from './LanguageAdder.tsx';
import styles from './languages.module.css';
import { OfferRow } from './OfferRow.tsx';
import { PlainOffers } from './PlainOffers.tsx';
import { withLanguage } from './withLanguage.ts';

/** The channel before this one, whose languages can be taken over. */
export interface ChannelAbove {
  title: string;
  languages: readonly OfferDraft[];
}

interface OfferedLanguagesEditorProps
  extends FormPart<Pick<ChannelDraft, 'languages' | 'moreLanguages' | 'interpreterOnRequest'>> {
  above: ChannelAbove | null;
}

/** The languages in which a channel serves, each with how, and when if not always. */
export function OfferedLanguagesEditor({
  name,
  draft,
  onChange,
  faults,
  above,
}: OfferedLanguagesEditorProps) {
  const t = useTranslations('forms.languages');
  const isHydrated = useHydrated();
  const { languages } = draft;
  const chosen = languages.filter(({ tag }) => tag !== '');
  const taken = above?.languages.filter(({ tag }) => tag !== '') ?? [];
  const setLanguages = (next: readonly OfferDraft[]) => onChange({ ...draft, languages: next });

  return (
    <fieldset className={styles.languages}>
      <legend className={styles.legend}>{t('title')}</legend>
      <p className={styles.hint}>{t('hint')}</p>
      {isHydrated ? (
        <>
          {chosen.length === 0 && <p className={styles.none}>{t('none')}</p>}
          <ul role="list" className={styles.rows}>
            {languages.map(
              (offer, row) =>
                offer.tag !== '' && (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, and so are its names
                  <li key={`${row} ${offer.tag}`}>
                    <OfferRow
                      name={`${name}.languages.${row}`}
                      draft={offer}
                      faults={faults}
                      onChange={(changed) => setLanguages(languages.with(row, changed))}
                      onRemove={() => setLanguages(languages.toSpliced(row, 1))}
                    />
                  </li>
                ),
            )}
          </ul>
          <div className={styles.adding}>
            <LanguageAdder onAdd={(tag) => setLanguages(withLanguage(chosen, tag))} />
            {taken.length > 0 && chosen.length === 0 && above && (
              <button type="button" className={buttonClass()} onClick={() => setLanguages(taken)}>
                {t('copyAbove', { channel: above.title })}
              </button>
            )}
          </div>
        </>
      ) : (
        <PlainOffers name={name} draft={languages} onChange={setLanguages} faults={faults} />
      )}
      <div>
        <Tick
          name={`${name}.moreLanguages`}
          label={t('more')}
          isChecked={draft.moreLanguages}
          onChange={(moreLanguages) => onChange({ ...draft, moreLanguages })}
        />
        <Tick
          name={`${name}.interpreterOnRequest`}
          label={t('interpreter')}
          isChecked={draft.interpreterOnRequest}
          onChange={(interpreterOnRequest) => onChange({ ...draft, interpreterOnRequest })}
        />
      </div>
    </fieldset>
  );
}
