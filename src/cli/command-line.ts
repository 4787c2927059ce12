import { type FileProblem, problemLine } from '../read/file-problems.js';

/** A problem as a line. Readers say what a program can do; of that, a person has options of a command. */
export const commandLine = (problem: FileProblem, name: string): string =>
  problemLine({ ...problem, message: inCommands(problem.message) }, name);

const inCommands = (message: string): string =>
  message.replaceAll('say with a mapping', 'say with --column').replace(/, or raise limits\.\w+/g, '');
