// The package under test as plain JavaScript, built by `buildSubject`.
const built = new URL('./build/subject.js', import.meta.url).href;

export const subject = (await import(built)) as typeof import('./subject.js');
