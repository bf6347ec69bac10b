import { run } from './run.js';

const { report, problems, exitCode } = run(process.argv.slice(2));
if (report !== '') console.log(report);
if (problems !== '') console.error(problems);
process.exitCode = exitCode;
