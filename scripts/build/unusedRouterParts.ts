import type { Plugin } from 'vite';

const displayName = /^\w+\.displayName = .+;$/gm;
const component = /^(const \w+ = )(?=React[\w$]*\.(?:forwardRef|memo|createContext)\()/gm;

/**
 * Lets the bundler drop the router's components that nothing uses: it keeps those that are given a name for debuggers, or
 * are made by a call that might do more than that.
 */
export function unusedRouterParts(): Plugin {
  return {
    name: 'unused-router-parts',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\// },
      handler: (code) => ({
        code: code.replace(displayName, '').replace(component, '$1/* @__PURE__ */ '),
        map: null,
      }),
    },
  };
}
