/** Where this version of the API stands. */
export const apiPath = '/api/v1';
