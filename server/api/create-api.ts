/** The API as one function from request to response, and as a listener of Node's server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { Store, makeContext, type CitationSource, type Context, type SnapshotSource } from './context.ts';
import { makeDocuments } from './documents.ts';
import type { Graph } from '../graph/driver.ts';
import { admit, refusal } from './request.ts';
import { makeSchema } from './schema.ts';

/** Deepest nesting of fields. */
export const MOST_DEEP = 12;

export interface ApiOptions {
  readonly snapshots: SnapshotSource;
  readonly citations: CitationSource;
  /** Where scenarios and changes stand. Left out: nothing can be written. */
  readonly graph?: Graph;
  /** What a person runs to start a database that was stopped on purpose; null: it was not. */
  readonly startCommand?: () => string | null;
  /** With GraphiQL (GET, from a local package) and introspection. */
  readonly development?: boolean;
  /** Told of errors that the caller is not: those that are no fault of theirs. */
  readonly onError?: (error: unknown) => void;
  /** Default `/graphql`. */
  readonly endpoint?: string;
}

export interface Api {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly listener: Listener;
  /** Documents made from results, by address. */
  readonly answerDocument: (request: Request) => Promise<Response>;
  readonly documents: Listener;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** The API over a source of snapshots and one of citations. Throws where SDL and resolvers do not fit. */
export function createApi(options: ApiOptions): Api {
  const { development = false, endpoint = '/graphql', onError = () => {} } = options;
  const store = new Store(options.snapshots, options.citations, options.startCommand, options.graph);
  const schema = makeSchema();
  const yoga = createYoga<object, Context>({
    schema,
    graphqlEndpoint: endpoint,
    context: () => makeContext(store),
    plugins: [...limits(), plain(), ...(development ? [] : [noIntrospection()])],
    maskedErrors: {
      errorMessage: 'Something went wrong on the server. It has been logged.',
      isDev: false,
    },
    batching: false,
    cors: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: {
      debug: () => {},
      info: () => {},
      warn: (...args: unknown[]) => args.forEach(onError),
      error: (...args: unknown[]) => args.forEach(onError),
    },
  });

  const answerPost = async (request: Request): Promise<Response> => {
    const admitted = await admit(request);
    if ('refused' in admitted) return admitted.refused;
    return yoga.fetch(request.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: admitted.body,
    });
  };

  const fetch = async (request: Request): Promise<Response> => {
    try {
      if (development && request.method === 'GET' && request.headers.get('accept')?.includes('text/html'))
        return await graphiql(endpoint);
      return await answerPost(request);
    } catch (error) {
      onError(error);
      return refusal(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server. It has been logged.');
    }
  };
  const answerDocument = makeDocuments(schema, store, onError);
  return { fetch, listener: listener(fetch), answerDocument, documents: listener(answerDocument) };
}

/** Limits on the text of a query, before anything of it runs. */
function limits(): Plugin[] {
  return new EnvelopArmor({
    maxDepth: { n: MOST_DEEP },
    maxTokens: { n: 4000 },
    maxAliases: { n: 50 },
    maxDirectives: { n: 30 },
    costLimit: { enabled: false }, // it cannot see page sizes in variables; rows are counted instead
    blockFieldSuggestion: { enabled: true },
  }).protect().plugins as Plugin[];
}

/** Takes out of messages what the caller may have meant, since a list of our names is not handed out (armor sees the
 *  text of the query only, not its variables), and gives every error a code. */
function plain(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const errors = result.errors.map((error) => {
        const message = error.message.replace(/ Did you mean .*\?$/s, '');
        if (message === error.message && error.extensions?.code) return error;
        const { nodes, source, positions, path, extensions } = error;
        return new GraphQLError(message, {
          nodes,
          source,
          positions,
          path,
          extensions: { code: 'BAD_REQUEST', ...extensions },
        });
      });
      setResult({ ...result, errors });
    },
  };
}

function noIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

/** GraphiQL from a package of this machine. Its page runs an inline script, so it brings its own policy. */
async function graphiql(endpoint: string): Promise<Response> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = await renderGraphiQL({ endpoint, title: 'Ristikko' });
  return new Response(page as string, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:",
    },
  });
}

/** Node's request and response around a function of the web's. */
function listener(fetch: Api['fetch']): Listener {
  return (request, response) => {
    void (async () => {
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
      const answer = await fetch(
        new Request(`http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`, {
          method: request.method,
          headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
            value === undefined || name.startsWith(':') ? [] : [[name, String(value)]],
          ),
          ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } : {}),
        }),
      );
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {
        ...Object.fromEntries(answer.headers),
        'cache-control': 'no-store',
        'content-length': body.length,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    })().catch(() => response.destroy());
  };
}
