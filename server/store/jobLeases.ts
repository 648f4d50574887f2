import type { Store } from './schema.ts';

export interface Lease {
  job: string;
  /** Which process. */
  holder: string;
  until: Date;
  now: Date;
}

/** True where the holder may do the job until then: nobody else holds it. A lease that ran out is taken over. */
export async function takeLease(db: Store, { job, holder, until, now }: Lease): Promise<boolean> {
  const taken = await db
    .insertInto('job_lease')
    .values({ job, holder, until: until.toISOString() })
    .onConflict((conflict) =>
      conflict
        .column('job')
        .doUpdateSet({ holder, until: until.toISOString() })
        .where((row) =>
          row.or([row('job_lease.holder', '=', holder), row('job_lease.until', '<=', now.toISOString())]),
        ),
    )
    .returning('job')
    .executeTakeFirst();
  return taken !== undefined;
}
