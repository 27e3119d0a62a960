import manifest from '../../../package.json' with { type: 'json' };
import { clauseKinds } from '../clauses/index.ts';

/**
 * The page that explains a check: in the project's repository where package.json names one, else in `shipped`, the
 * folder of the documentation that comes with the program. `undefined` where there is neither, and for kinds of clauses
 * that a configuration adds.
 */
export function docsPage(
  check: string,
  shipped: string | undefined,
  repository = repositoryUrl(manifest),
): string | undefined {
  if (check.startsWith('clause/') && !clauseKinds.has(check.slice('clause/'.length))) return undefined;
  const base = repository === undefined ? shipped : `${repository}/blob/main/docs`;
  return base === undefined ? undefined : `${base.endsWith('/') ? base.slice(0, -1) : base}/${pagePath(check)}`;
}

/** `clause/flow-down` has its page in `clauses/`, every other check in `checks/`. */
function pagePath(check: string): string {
  return check.startsWith('clause/')
    ? `clauses/${check.slice('clause/'.length)}.md`
    : `checks/${check.replaceAll('/', '-')}.md`;
}

/** The web address in a manifest's `repository`, without the marks that npm allows around it. */
export function repositoryUrl(of: object): string | undefined {
  const field = (of as { readonly repository?: unknown }).repository;
  const url = typeof field === 'object' && field !== null ? (field as { readonly url?: unknown }).url : field;
  if (typeof url !== 'string') return undefined;
  const plain = url.replace(/^git\+/, '').replace(/\.git$/, '');
  return plain.startsWith('https://') ? plain : undefined;
}
