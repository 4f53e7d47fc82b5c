// Asks a running endpoint with Comunica, as it comes: told that it is SPARQL, and left to find out.
// Usage: node client.mjs http://localhost:3330/sparql   (after npm ci in this folder)
import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { QueryEngine } from '@comunica/query-sparql';

const endpoint = process.argv[2];
const prefixes = `PREFIX ex: <http://example.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
`;
let checks = 0;

function check(found, expected) {
  assert.deepEqual(found, expected);
  checks++;
}

for (const source of [{ type: 'sparql', value: endpoint }, endpoint]) {
  const engine = new QueryEngine();
  const context = { sources: [source] };
  const select = async query =>
    (await engine.queryBindings(prefixes + query, context)).toArray();
  const construct = async query => (await engine.queryQuads(prefixes + query, context)).toArray();

  const labels = await select('SELECT ?s ?label WHERE { ?s rdfs:label ?label } ORDER BY ?s ?label');
  check(labels.length, 7);
  check(labels[6].get('label').value, 'neck "pain",\n\tcomma & <tag>');
  const found = await select('SELECT ?s WHERE { ?s rdfs:label "めまい"@ja , "Schwindel 🌀"@de }');
  check(found.map(row => row.get('s').value), ['http://example.org/dizziness']);
  const joined = await select(`SELECT ?s ?r WHERE { ?s rdfs:label ?l ; ex:rank ?r .
    FILTER (LANG(?l) = "de" && ?r > 1) OPTIONAL { ?s ex:when ?w } } ORDER BY ?r LIMIT 5`);
  check(joined.map(row => row.get('r').value), ['2']);
  const counted = await select('SELECT (COUNT(*) AS ?n) WHERE { ?s rdfs:label ?l }');
  check(counted[0].get('n').value, '7');
  const graphs = await select('SELECT ?g ?o WHERE { GRAPH ?g { ex:headache ex:place ?o } }');
  check(graphs.map(row => row.get('o').value), ['1591–1610']);
  check(await engine.queryBoolean(prefixes + 'ASK { ex:headache ex:score 0.5 }', context), true);
  check(await engine.queryBoolean(prefixes + 'ASK { ex:headache ex:score 7 }', context), false);
  check((await construct('CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s rdfs:label ?l }')).length, 7);
  check((await construct('DESCRIBE ex:headache')).length, 6);
}

// The same on the command line, where "sparql@" tells it.
for (const source of [`sparql@${endpoint}`, endpoint]) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'node_modules/@comunica/query-sparql/bin/query.js',
    source,
    prefixes + 'SELECT ?s WHERE { ?s rdfs:label "めまい"@ja }',
  ]);
  check(JSON.parse(stdout), [{ s: 'http://example.org/dizziness' }]);
}
console.log(`${checks} checks passed`);
