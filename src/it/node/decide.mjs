// node decide.mjs COMMAND-LINE-JAR REQUEST: the same request through the co-process and over HTTP, checked by the schemas.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { batch, schema, serve } from './bilan-funding.mjs';

const [jar, file] = process.argv.slice(2);
const request = JSON.parse(await readFile(file, 'utf8'));

const ajv = formats(new Ajv({ strict: false }));
const [validRequest, validDecision] = await Promise.all(
    ['request', 'decision'].map(async (document) => ajv.compile(await schema(jar, document))),
);
assert(validRequest(request), ajv.errorsText(validRequest.errors));

const coProcess = batch(jar);
const decision = await coProcess.decide(request);
assert(validDecision(JSON.parse(decision)), ajv.errorsText(validDecision.errors));

const rejection = JSON.parse(await coProcess.decide({ ...request, requestDate: 'tomorrow' }));
assert.equal(rejection.errors[0].pointer, '/requestDate');
assert.equal(await coProcess.decide(request), decision);
coProcess.end();

const server = await serve(jar);
assert.deepEqual(await server.batch(request), { status: 200, body: decision });
assert.deepEqual(JSON.parse((await server.decide(request)).body), JSON.parse(decision));
assert.equal((await server.decide({})).status, 400);
server.end();

await mkdir('target', { recursive: true });
await writeFile('target/decision.json', decision + '\n');
