import { serveDemo } from './demo-server.mjs';
const { url } = await serveDemo({
  port: Number(process.env.PORT ?? 4173),
  catalogue: process.argv[2],
});
console.log(url);
