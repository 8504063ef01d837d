import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The command line as a co-process: a request per line of its input, a decision or the errors per line of its output. */
export function decider(jar) {
    const java = spawn('java', ['-jar', jar, 'batch', '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const lines = createInterface({ input: java.stdout });
    return {
        /** The answers to some requests, in their order, as JSON texts. */
        async decide(requests) {
            const answers = [];
            lines.on('line', (line) => answers.push(line));
            requests.forEach((request) => java.stdin.write(JSON.stringify(request) + '\n'));
            java.stdin.end();
            await once(lines, 'close');
            return answers;
        },
    };
}
