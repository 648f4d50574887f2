interface RefreshRuntime {
  injectIntoGlobalHook(target: Window): void;
}

/*
 * What @vitejs/plugin-react needs on a page that Vite's own index.html does not make. The development server makes up
 * the module, so no file of this name exists.
 */
const runtime = '/@react-refresh';
const { injectIntoGlobalHook } = (await import(/* @vite-ignore */ runtime)) as RefreshRuntime;

injectIntoGlobalHook(window);
Object.assign(window, { $RefreshReg$: () => {}, $RefreshSig$: () => (type: unknown) => type });
