import { useTranslations } from 'use-intl';
import { type EmbedBuildData, embedThemes, embedViews, frameHeights } from '../../../data/model/embed.ts';
import { interfaceLanguages, ownNames } from '../../../data/model/languageTag.ts';
import { Field } from '../../ui/Field.tsx';
import { useShell } from '../ShellContext.tsx';
import styles from './embedBuild.module.css';

/** What the frame shows: language, municipality, offered languages, faces, colours and height. */
export function EmbedChoices({ data }: { data: EmbedBuildData }) {
  const t = useTranslations('embedBuild');
  const { languages } = useShell();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.heading}>{t('choices')}</legend>
      <div className={styles.fields}>
        <Field label={t('language')}>
          {(ids) => (
            <select {...ids} name="language" defaultValue={data.language}>
              {interfaceLanguages.map((tag) => (
                <option key={tag} value={tag} lang={tag}>
                  {ownNames[tag]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('municipality')}>
          {(ids) => (
            <select {...ids} name="serves" defaultValue={data.serves ?? ''}>
              <option value="">{t('everywhere')}</option>
              {data.municipalities.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('view')}>
          {(ids) => (
            <select {...ids} name="view" defaultValue={data.options.view}>
              {embedViews.map((view) => (
                <option key={view} value={view}>
                  {t(`views.${view}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('theme')}>
          {(ids) => (
            <select {...ids} name="theme" defaultValue={data.options.theme}>
              {embedThemes.map((theme) => (
                <option key={theme} value={theme}>
                  {t(`themes.${theme}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('height')}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              name="height"
              min={frameHeights.min}
              max={frameHeights.max}
              defaultValue={data.heightPx}
            />
          )}
        </Field>
      </div>
      <fieldset>
        <legend className={styles.legend}>{t('offered')}</legend>
        <div className={styles.languages}>
          {languages.map(({ tag, autonym, name, direction }) => (
            <label key={tag} className={styles.choice}>
              <input type="checkbox" name="speaks" value={tag} defaultChecked={data.speaks.includes(tag)} />
              <span>
                <bdi lang={tag} dir={direction}>
                  {autonym}
                </bdi>
                {name.toLowerCase() !== autonym.toLowerCase() && <span className={styles.soft}> {name}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </fieldset>
  );
}
