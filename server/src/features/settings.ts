import type { Connection } from 'vscode-languageserver';
import { plans } from '../freedoms/plans/index.ts';
import { NO_READER, type Reader, readReader } from '../freedoms/reader.ts';

/** The section of the editor's settings that is ours. */
export const SECTION = 'cardAndClause';

/** What of the editor's settings the server heeds; all else is in `.cardclause.yml`, where the command line reads it too. */
export interface EditorSettings {
  /** False where the reader wants nothing of us. */
  readonly enable: boolean;
  /** True where of the clauses only those that limit a freedom are to be shown as findings, in outlines and in lists. */
  readonly limitsOnly: boolean;
  /** For whom plans are answered; what it leaves out, a configuration may say. */
  readonly reader: Reader;
}

const DEFAULT: EditorSettings = { enable: true, limitsOnly: false, reader: NO_READER };
const PLAN_IDS = plans.map(({ id }) => id);

/** The settings by document or folder, asked of the client once and again when they have changed. */
export class Settings {
  readonly #connection: Connection;
  readonly #asks: boolean;
  #known = new Map<string, Promise<EditorSettings>>();

  /** `asks` is false for clients that answer no questions about settings: they have the defaults. */
  constructor(connection: Connection, asks: boolean) {
    this.#connection = connection;
    this.#asks = asks;
  }

  of(uri: string): Promise<EditorSettings> {
    let known = this.#known.get(uri);
    if (known === undefined) {
      known = this.#asks ? this.#ask(uri) : Promise.resolve(DEFAULT);
      this.#known.set(uri, known);
    }
    return known;
  }

  /** Hears that settings have changed. */
  forget(): void {
    this.#known = new Map();
  }

  async #ask(uri: string): Promise<EditorSettings> {
    try {
      return settingsIn(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }));
    } catch {
      return DEFAULT;
    }
  }
}

/** The settings in what a client answers, which may be anything. */
export function settingsIn(answer: unknown): EditorSettings {
  const of = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<
    Record<keyof EditorSettings, unknown>
  >;
  return {
    enable: typeof of.enable === 'boolean' ? of.enable : DEFAULT.enable,
    limitsOnly: typeof of.limitsOnly === 'boolean' ? of.limitsOnly : DEFAULT.limitsOnly,
    // What is wrong in it, the editor marks in its settings.
    reader: readReader(of.reader, PLAN_IDS).reader,
  };
}
