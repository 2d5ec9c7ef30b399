import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The words of the command line, or why they cannot be understood. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> | string {
  try {
    return parseArgs(config);
  } catch (error) {
    return (error as Error).message;
  }
}
