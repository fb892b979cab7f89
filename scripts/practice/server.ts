import { createServer, type ServerResponse } from 'node:http';
import { readPracticeFile } from './files.ts';

/** Serves the built practice pages on a free port of this computer only. Answers their address. */
export async function servePractice(): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (!bound || typeof bound === 'string') throw new Error('The practice server has no port.');
  return { address: `http://localhost:${bound.port}`, close: () => server.close() };
}

async function answer(pathname: string, response: ServerResponse): Promise<void> {
  const file = await readPracticeFile(pathname);
  if (file) response.writeHead(200, { 'content-type': file.contentType }).end(file.body);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('No such practice page.');
}
