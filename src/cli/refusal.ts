/** What a command ends with: all is well, the file cannot be used, or the command could not be done at all. */
export type Status = 0 | 1 | 2;

/** Why a command stops short. Whoever ran it is told the words. */
export class Refusal extends Error {
  readonly status: Status;

  constructor(words: string, status: Status = 2) {
    super(words);
    this.name = 'Refusal';
    this.status = status;
  }
}
