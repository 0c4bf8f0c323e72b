// Times libpg_query, compiled to WebAssembly, over the statements of a JSON file. Usage: node libpg-query.mjs <package folder> <statements.json> <rounds>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, file, rounds] = process.argv.slice(2);
const library = createRequire(`${folder}/`)('libpg-query');
await library.loadModule();

const all = JSON.parse(readFileSync(file, 'utf8'));
const refused = [];
all.forEach((statement, index) => {
    try {
        library.parseSync(statement);
    } catch {
        refused.push(index);
    }
});
const out = new Set(refused);
const statements = all.filter((_, index) => !out.has(index));

function time(method) {
    const times = [];
    for (let round = 0; round < 3 + Number(rounds); round++) {
        const start = process.hrtime.bigint();
        for (const statement of statements) {
            method(statement);
        }

        // The first rounds warm up.
        if (round >= 3) {
            times.push(Number(process.hrtime.bigint() - start) / 1e6);
        }
    }

    return times;
}

console.log(JSON.stringify({
    refused,
    parse: time(library.parseSync),
    fingerprint: time(library.fingerprintSync),
    scan: time(library.scanSync),
}));
