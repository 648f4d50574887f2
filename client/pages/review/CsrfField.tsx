import type { FrameData } from '../../../data/model/account.ts';

/** Goes into every form of a signed-in page: without it the form is not taken. */
export function CsrfField({ frame }: { frame: FrameData }) {
  return <input type="hidden" name="csrf" value={frame.csrfToken} />;
}
