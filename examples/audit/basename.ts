/** The name of a file without its folders. */
export const basename = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
