/** The server could not be reached. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
}

/** The server answered with an error status. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  constructor(status: number) {
    super(`the API answered ${status}`);
    this.status = status;
  }
}

/** JSON of one of our own addresses. Throws ConnectionError or ApiError; an abort goes through as it is. */
export async function fetchJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ConnectionError(path, { cause });
  }
  if (!response.ok) throw new ApiError(response.status);
  return (await response.json()) as T;
}
