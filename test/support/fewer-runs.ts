// In browsers the core's properties are tried with fewer random inputs than in Node: engines differ in few ways that an input shows,
// and each of the three has inputs of its own.
import { configureGlobal } from 'fast-check';

configureGlobal({ numRuns: 30 });
