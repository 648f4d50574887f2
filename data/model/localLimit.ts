/** Up to this many services the snapshot holds their texts too, and the browser holds it all; above it asks the server. */
export const localLimit = 2000;
