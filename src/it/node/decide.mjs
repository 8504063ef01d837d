// node decide.mjs COMMAND-LINE-JAR REQUEST: decides a request by the co-process.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { decider } from './decider.mjs';

const [jar, file] = process.argv.slice(2);
const request = JSON.parse(await readFile(file, 'utf8'));

const batch = decider(jar);
const answers = await batch.decide([request, { ...request, requestDate: 'tomorrow' }]);

await mkdir('target', { recursive: true });
await writeFile('target/decision.json', answers[0] + '\n');

const rejected = JSON.parse(answers[1]);
assert.equal(rejected.line, 2);
assert.equal(rejected.errors[0].pointer, '/requestDate');
