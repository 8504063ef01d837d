// node three-schemes.mjs REQUESTS: decides requests, one JSON object a line with amounts in cents, and prints what the schemes
// pay, one JSON array a line. With a number of rounds behind the file, it decides them all so many times more and prints the
// microseconds of processor time of one decision of the last round on standard error.
import { readFileSync } from 'node:fs';
import Engine from 'publicodes';

const employee = "statut = 'EMPLOYEE'";
const seeker = "statut = 'JOB_SEEKER'";
const unknown = { 'par défaut': 'non' };

const engine = new Engine({
    statut: { 'par défaut': "'UNKNOWN'" },
    initiative: { 'par défaut': "'UNKNOWN'" },
    certifiant: unknown,
    listé: unknown,
    prix: { 'par défaut': 0 },
    solde: { 'par défaut': 0 },
    'solde connu': unknown,
    versement: { 'par défaut': 0 },
    budget: { 'par défaut': 0 },
    'CPF ouvert': {
        'toutes ces conditions': [
            { 'une de ces conditions': [employee, seeker, "statut = 'SELF_EMPLOYED'"] },
            'certifiant',
            'listé',
            { 'une de ces conditions': [employee, seeker, 'solde > 0'] },
            'solde connu',
        ],
    },
    CPF: { 'applicable si': 'CPF ouvert', 'le minimum de': ['solde', 500000, 'prix'] },
    'abondement ouvert': {
        'toutes ces conditions': [
            employee,
            'certifiant',
            'listé',
            {
                'une de ces conditions': [
                    'prix > 500000',
                    { 'toutes ces conditions': ['solde connu', 'prix > solde'] },
                ],
            },
        ],
    },
    abondement: { 'applicable si': 'abondement ouvert', 'le minimum de': ['versement', 'prix - CPF'] },
    employeur: {
        'applicable si': { 'toutes ces conditions': [employee, "initiative = 'BENEFICIARY'"] },
        'le minimum de': ['budget', 'prix - CPF - abondement'],
    },
});

const yes = (value) => (value ? 'oui' : 'non');

function decide(request) {
    engine.setSituation({
        statut: `'${request.status}'`,
        initiative: `'${request.initiative}'`,
        certifiant: yes(request.certifying),
        listé: yes(request.listed),
        prix: request.price,
        solde: request.balance ?? 0,
        'solde connu': yes(request.balance !== null),
        versement: request.topUp ?? 0,
        budget: request.budget ?? 0,
    });
    return ['CPF', 'abondement', 'employeur'].map((rule) => engine.evaluate(rule).nodeValue || 0);
}

const [file, rounds] = process.argv.slice(2);
const requests = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
for (const request of requests) {
    console.log(JSON.stringify(decide(request)));
}
let micros = 0;
for (let round = 0; round < (rounds ?? 0); round++) {
    const before = process.cpuUsage();
    requests.forEach(decide);
    const { user, system } = process.cpuUsage(before);
    micros = (user + system) / requests.length;
}
if (rounds) {
    console.error(micros.toFixed(1));
}
