import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { MaintainerData } from '../../../../data/model/maintainerPages.ts';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';

/** The form by which a maintainer gets more to look after. */
export function AddScope({ frame, page }: { frame: FrameData; page: MaintainerData }) {
  const t = useTranslations('maintainers');
  const placeName = usePlaceName();
  const { typed, outcome } = page;
  const fault = outcome && !outcome.isDone ? outcome.code : null;
  const roles = ['first', 'second'] as const;
  const kinds = ['provider', 'service'] as const;
  return (
    <section className={styles.section} aria-labelledby="add-scope">
      <h2 id="add-scope">{t('addTitle')}</h2>
      <form method="post" className={styles.form} noValidate>
        <CsrfField frame={frame} />
        <fieldset className={styles.choices}>
          <legend>{t('kind')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={typed.kind === kind} />
              {t(`kinds.${kind}`)}
            </label>
          ))}
        </fieldset>
        <div className={styles.ofProvider}>
          <Field label={t('provider')}>
            {(ids) => (
              <select {...ids} name="type" defaultValue={typed.type}>
                {page.providers.map(({ type, name }) => (
                  <option key={type} value={type}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('municipality')} fault={fault === 'provider' ? t('providerFault') : undefined}>
            {(ids) => (
              <select {...ids} name="municipality" defaultValue={typed.municipality}>
                <option value="" />
                {page.municipalities.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {placeName(name)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <div className={styles.ofService}>
          <Field
            label={t('service')}
            hint={t('serviceHint')}
            fault={fault === 'service' ? t('serviceFault') : undefined}
          >
            {(ids) => (
              <input {...ids} name="service" maxLength={300} dir="ltr" defaultValue={typed.service} />
            )}
          </Field>
        </div>
        <fieldset className={styles.choices}>
          <legend>{t('as')}</legend>
          {roles.map((role) => (
            <label key={role}>
              <input type="radio" name="role" value={role} defaultChecked={typed.role === role} />
              {t(`role.${role}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit" name="action" value="add-scope" className={buttonClass('primary')}>
          {t('add')}
        </button>
      </form>
    </section>
  );
}
