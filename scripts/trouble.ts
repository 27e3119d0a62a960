/** What a person has to be told in one sentence, without a stack: the machine lacks something, or an argument is wrong. */
export class Trouble extends Error {}

/** Runs a script: a Trouble ends it with its one sentence and exit code 1, anything else is a bug and shows its stack. */
export async function main(script: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await script();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
