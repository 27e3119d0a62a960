/** The path of a document as it is said beside the model's name: without the model's own folder. */
export function pathWithin(root: string, path: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
