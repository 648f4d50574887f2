// What @vitejs/plugin-react needs on a page that Vite's own index.html does not make.
// @ts-expect-error the module exists in the development server only
import { injectIntoGlobalHook } from '/@react-refresh';

injectIntoGlobalHook(window);
Object.assign(window, { $RefreshReg$: () => {}, $RefreshSig$: () => (type: unknown) => type });
