import { useTranslations } from 'use-intl';
import { type FrameData, roles } from '../../../../data/model/account.ts';
import type { PeopleData, Person } from '../../../../data/model/signInPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { CsrfField } from '../CsrfField.tsx';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { AddPerson } from './AddPerson.tsx';
import styles from './people.module.css';
import { peopleTexts } from './peopleTexts.ts';

const refusals = { 'last-admin': 'lastAdmin', 'no-account': 'noAccount', choice: 'fault.choice' } as const;

function PeoplePage() {
  const t = useTranslations('people');
  const { frame, page } = useSignedInPage<PeopleData>();
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      {page.isSaved && <Notice role="status">{t('saved')}</Notice>}
      {page.refusal && (
        <Notice role="alert" tone="warning">
          {t(refusals[page.refusal])}
        </Notice>
      )}
      <ul role="list" className={styles.people}>
        {page.people.map((person) => (
          <PersonItem key={person.id} person={person} frame={frame} />
        ))}
      </ul>
      <AddPerson frame={frame} page={page} />
    </ReviewFrame>
  );
}

function PersonItem({ person, frame }: { person: Person; frame: FrameData }) {
  const t = useTranslations('people');
  const tFrame = useTranslations('reviewFrame');
  return (
    <li id={person.id} className={styles.person} data-disabled={person.isDisabled}>
      <div>
        <h2 className={styles.name}>
          <bdi>{person.name}</bdi>
        </h2>
        <p className={styles.facts}>
          <bdi>{person.email}</bdi>
          <span>{person.isDisabled ? t('isDisabled') : tFrame(`role.${person.role}`)}</span>
          <span>{person.hasSecondFactor ? t('hasSecondFactor') : t('noSecondFactor')}</span>
        </p>
      </div>
      <form method="post" className={styles.actions} aria-label={`${person.name} ${person.email}`}>
        <CsrfField frame={frame} />
        <input type="hidden" name="id" value={person.id} />
        <select name="role" aria-label={t('role')} defaultValue={person.role} className={styles.role}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {tFrame(`role.${role}`)}
            </option>
          ))}
        </select>
        <button type="submit" name="action" value="role" className={buttonClass()}>
          {t('changeRole')}
        </button>
        <button
          type="submit"
          name="action"
          value={person.isDisabled ? 'enable' : 'disable'}
          className={buttonClass('plain')}
        >
          {person.isDisabled ? t('enable') : t('disable')}
        </button>
        {person.hasSecondFactor && (
          <button type="submit" name="action" value="reset-second-factor" className={buttonClass('plain')}>
            {t('resetSecondFactor')}
          </button>
        )}
        {person.hasIdentity && (
          <button type="submit" name="action" value="unbind-identity" className={buttonClass('plain')}>
            {t('unbindIdentity')}
          </button>
        )}
      </form>
    </li>
  );
}

export const peoplePage: LazyPage = {
  Component: PeoplePage,
  head: (_, t) => ({
    title: `${t('people.title')} – ${t('site.name')}`,
    path: 'review/people',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/people/PeoplePage.tsx',
  texts: { people: peopleTexts, reviewFrame: reviewFrameTexts },
};
