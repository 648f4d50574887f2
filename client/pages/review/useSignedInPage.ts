import { useLoaderData } from 'react-router';
import type { SignedInPage } from '../../../data/model/account.ts';

/** What the server made for a signed-in page. */
export function useSignedInPage<T>(): SignedInPage<T> {
  return useLoaderData() as SignedInPage<T>;
}
