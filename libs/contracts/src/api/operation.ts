import type { z } from 'zod';
import type { May } from '../permissions.ts';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** What an operation does to what is stored. Who `creates` names the creation, who `changes` says what they have seen. */
export type Effect = 'reads' | 'creates' | 'changes';

/** What every operation says of itself. */
interface Said {
  /** Unique over all services, in the words of the glossary: `close-enquiry`. */
  readonly id: string;
  /** What it does, in Swedish, for the API's description. */
  readonly summary: string;
  /** What the caller must be allowed: a row of the permission table. */
  readonly may: May;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What it answers with; an answer that isn't this is no answer. */
  readonly answer?: z.ZodType;
  /** Most bytes the body may have; 256 kB where nothing is said. Read only once it is known who asks and that they may. */
  readonly bodyLimit?: number;
  /**
   * Media types of a body that is handed over as it came, each with what it holds, which is for the API's description
   * only: `body` is then a schema of a `Buffer`, and the operation reads it. Where nothing is said the body is JSON.
   */
  readonly accepts?: Readonly<Record<string, z.ZodType>>;
}

/** An operation as it is declared: its method is the name under which its path stands. */
interface Declaration extends Said {
  /** Path below the version, with `:parameters`; the first names the thing that is changed. */
  readonly get?: string;
  readonly post?: string;
  readonly put?: string;
  readonly delete?: string;
  /** `reads` where nothing is said. */
  readonly effect?: Effect;
  /** 201 where it creates and 200 otherwise, where nothing is said. */
  readonly status?: number;
}

/** An operation of a service's interface: everything that is told of it outside the service that carries it out. */
export interface Operation extends Said {
  readonly method: Method;
  readonly path: string;
  readonly effect: Effect;
  readonly status: number;
}

/** An operation as declared, to the letter: what the web application's and the services' types follow from. */
export type Declared<D> = Omit<D, Method | 'effect' | 'status'> & {
  readonly method: Method & keyof D;
  readonly path: D[Method & keyof D];
  readonly effect: D extends { effect: infer E } ? E : 'reads';
  readonly status: number;
};

const methods = ['get', 'post', 'put', 'delete'] as const;

/**
 * Declares an operation, once: from this follow the checks of request and answer, the permissions, the API's description, the
 * web application's types and the tests of hostile input.
 */
export function operation<const D extends Declaration>(declared: D): Declared<D> {
  const { get, post, put, delete: remove, effect = 'reads', status, ...said } = declared as Declaration;
  const paths = { get, post, put, delete: remove };
  const method = methods.find((each) => paths[each] !== undefined);
  if (!method) throw new Error(`${declared.id} has no path.`);
  const usual = effect === 'creates' ? 201 : 200;
  const made: Operation = { ...said, method, path: paths[method] ?? '', effect, status: status ?? usual };
  return made as unknown as Declared<D>;
}

/** The operations among what a module exports. */
type OperationIn<Module> = Module extends unknown ? Extract<Module[keyof Module], Operation> : never;

/** Gathers the operations that modules declare beside their schemas. */
export function operationsIn<Modules extends readonly object[]>(
  ...modules: Modules
): OperationIn<Modules[number]>[] {
  const isOperation = (value: unknown) =>
    typeof value === 'object' && value !== null && 'may' in value && 'method' in value;
  return modules.flatMap((module) => Object.values(module).filter(isOperation)) as OperationIn<
    Modules[number]
  >[];
}
