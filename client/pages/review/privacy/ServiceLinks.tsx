import type { LocalizedText as Text } from '../../../../data/model/pickText.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { pagePath } from '../../navigation.ts';
import styles from '../items.module.css';

/** Services under a title, each leading to its history; nothing where there are none. */
export function ServiceLinks({ title, services }: { title: string; services: { id: string; name: Text }[] }) {
  const language = useLanguage();
  if (services.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.plain}>
        {services.map(({ id, name }) => (
          <li key={id}>
            <a className={styles.link} href={pagePath(language, `review/services/${id}`)}>
              <LocalizedText text={name} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
