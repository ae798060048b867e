/** `npm start`: installs, builds and serves the demo. PORT and `-- --catalogue <folder>` are honoured. */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './environment.mjs';

const DEFAULT_PORT = 4173;
const { values } = parseArgs({ options: { catalogue: { type: 'string' } } });

ensureDependencies();
await import('./build.mjs');
const { serveDemo } = await import('./demo-server.mjs');
const { url } = await serveDemo({
  port: Number(process.env.PORT ?? DEFAULT_PORT),
  ...(values.catalogue && { catalogue: values.catalogue }),
});
console.log(`\nProduct guide demo: ${url}`);
if (values.catalogue)
  console.log(
    `Catalogue: ${values.catalogue} (Borgloon: ${url}borgloon/, Kortessem: ${url}kortessem/)`,
  );
