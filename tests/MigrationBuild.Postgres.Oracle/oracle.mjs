// PostgreSQL's own raw parser as a line protocol: each line read is a JSON string of SQL, each line written its answer.
// A text that is accepted has the node kinds of its statements; one that is refused the message and where the error cursor stands, in code points.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const parser = createRequire(join(process.argv[2], 'package.json'))('libpg-query');
await parser.loadModule();

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + '\n');
}

function answer(sql) {
  if (sql === '') {
    return { kinds: '' };
  }

  try {
    const tree = parser.parseSync(sql);
    return { kinds: (tree.stmts ?? []).map(statement => Object.keys(statement.stmt)[0]).join(' ') };
  } catch (error) {
    // What is no SqlError is the WebAssembly machine giving up, as on a stack that is too small.
    return parser.hasSqlDetails(error)
      ? { error: error.message, position: error.sqlDetails.cursorPosition }
      : { failure: String(error.message ?? error) };
  }
}
