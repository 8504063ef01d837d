import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** The JSON Schema of a document, such as request or decision. */
export async function schema(jar, document) {
    const { stdout } = await promisify(execFile)('java', ['-jar', jar, 'schema', document], { maxBuffer: 1e7 });
    return JSON.parse(stdout);
}

/** The command line as a co-process: each request is a line of its input, each answer a line of its output. */
export function batch(jar) {
    const java = spawn('java', ['-jar', jar, 'batch', '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const answers = createInterface({ input: java.stdout })[Symbol.asyncIterator]();
    return {
        /** The answer to a request as JSON text; wait for it before the next one. */
        async decide(request) {
            java.stdin.write(JSON.stringify(request) + '\n');
            return (await answers.next()).value;
        },
        end: () => java.stdin.end(),
    };
}

/** The command line as a server on a free port of this machine. */
export async function serve(jar) {
    const java = spawn('java', ['-jar', jar, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const { value: address } = await createInterface({ input: java.stdout })[Symbol.asyncIterator]().next();
    return {
        /** The status and the answer to a request, indented. */
        decide: (request) => post(`${address}/api/decide?with=`, 'application/json', request),
        /** The status and the answer to one line of a batch. */
        batch: (request) => post(`${address}/api/batch`, 'application/jsonl', request),
        end: () => java.kill(),
    };
}

async function post(address, type, request) {
    const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: JSON.stringify(request),
    });
    return { status: answer.status, body: (await answer.text()).trimEnd() };
}
