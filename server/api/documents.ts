/**
 * Documents by address: `/report/memo.docx?…`, as DOCX, PDF or Markdown. Read only; a wrong address gets a page that says
 * what is wrong.
 */
import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { writeDocx } from '../report/document/docx.ts';
import { writeMarkdown } from '../report/document/markdown.ts';
import type { Document } from '../report/document/model.ts';
import { writePdf } from '../report/document/pdf.ts';
import { CALENDAR, calendarFile } from './calendar.ts';
import { DATABASE_AWAY, DATABASE_STOPPED, makeContext, type Context, type Store } from './context.ts';
import { DocumentProblem } from './document-request.ts';
import { memoOf } from './memo.ts';
import { annualOf, shortlistOf } from './partner-documents.ts';

/** Addresses of documents begin with this. */
export const DOCUMENTS = '/report/';

type Maker = (schema: GraphQLSchema, context: Context, search: URLSearchParams) => Promise<Document>;

const MAKERS: Readonly<Record<string, Maker>> = { memo: memoOf, shortlist: shortlistOf, annual: annualOf };

interface Format {
  readonly type: string;
  readonly write: (document: Document) => Promise<Buffer>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeDocx,
  },
  pdf: {
    type: 'application/pdf',
    write: async (document) => writePdf(document, new Date()),
  },
  md: {
    type: 'text/markdown; charset=utf-8',
    write: async (document) => Buffer.from(writeMarkdown(document)),
  },
};

/** Answers requests for documents. `onError` is told of errors that the caller is not. */
export function makeDocuments(
  schema: GraphQLSchema,
  store: Store,
  onError: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await answer(schema, store, request);
    } catch (error) {
      if (error instanceof DocumentProblem) return page(error.status, error.message);
      const code = error instanceof GraphQLError ? error.extensions.code : undefined;
      if (code === DATABASE_AWAY || code === DATABASE_STOPPED) return page(503, (error as Error).message);
      if (code === 'TOO_MANY_ROWS') return page(400, (error as Error).message);
      onError(error);
      return page(500, 'Something went wrong on the server. It has been logged.');
    }
  };
}

async function answer(schema: GraphQLSchema, store: Store, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new DocumentProblem('A document is asked for with GET.', 405);
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === CALENDAR) return calendarFile(schema, store, searchParams);
  const [name, ending, ...rest] = pathname.slice(DOCUMENTS.length).split('.');
  const make = own(MAKERS, name);
  const format = ending === undefined ? undefined : own(FORMATS, ending);
  if (make === undefined || format === undefined || rest.length > 0)
    throw new DocumentProblem(
      `There is no such document. There are ${Object.keys(MAKERS).join(', ')}, ` +
        `each as ${Object.keys(FORMATS).join(', ')}.`,
      404,
    );
  const document = await make(schema, makeContext(store), searchParams);
  return new Response(new Uint8Array(await format.write(document)), {
    headers: {
      'content-type': format.type,
      'content-disposition': disposition(`${document.fileName}.${ending}`),
    },
  });
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A download under a readable name: for old readers in ASCII, for the others as it is. */
function disposition(name: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/gu, '').replace(/\s+/g, ' ');
  const ascii = safe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** A page that says what is wrong; nothing of the address is a command in it. */
function page(status: number, message: string): Response {
  const text = message.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return new Response(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Ristikko: no document</title>' +
      `<main><h1>The document cannot be made</h1><p>${text}</p></main></html>\n`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...(status === 405 && { allow: 'GET, HEAD' }),
      },
    },
  );
}
