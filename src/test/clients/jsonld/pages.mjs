// Reads every document that the service gave out as RDF: Turtle and N-Triples with N3.js, JSON-LD with jsonld.js.
// All forms of a document are to have one canonical form (RDFC-1.0).
// usage: node pages.mjs list.tsv http://localhost:3330
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser } from "n3";
import { canonize } from "rdf-canonize";

const [, , list, base] = process.argv;
const schema = { "@context": { "@vocab": "https://schema.org/" } };
const contexts = new Map();

async function load(url) {
  if (url === "https://schema.org" || url === "https://schema.org/") {
    return { contextUrl: null, documentUrl: url, document: schema };
  }
  if (!url.startsWith(base + "/")) {
    throw new Error(`would have to be fetched from elsewhere: ${url}`);
  }
  if (!contexts.has(url)) {
    const reply = await fetch(url, { headers: { accept: "application/ld+json" } });
    contexts.set(url, await reply.json());
  }
  return { contextUrl: null, documentUrl: url, document: contexts.get(url) };
}

const readers = {
  nt: (text, baseIRI) => new Parser({ format: "application/n-triples", baseIRI }).parse(text),
  ttl: (text, baseIRI) => new Parser({ format: "text/turtle", baseIRI }).parse(text),
  jsonld: (text, base) => {
    const tree = JSON.parse(text);
    // An empty graph is an object with a context at most, which the safe mode, that drops nothing unsaid, would refuse.
    const empty = Object.keys(tree).every((key) => key === "@context");
    return empty ? [] : jsonld.toRDF(tree, { base, documentLoader: load, safe: true });
  },
};

// jsonld.js writes each xsd:double in its canonical form (0.7e0 as 7.0E-1); so the others' are written too before they are compared.
function canonicalDouble(quad) {
  if (quad.object.datatype?.value === "http://www.w3.org/2001/XMLSchema#double") {
    const value = Number(quad.object.value).toExponential(15).replace(/(\d)0*e\+?/, "$1E");
    return { ...quad, subject: quad.subject, predicate: quad.predicate, graph: quad.graph, object: { termType: "Literal", value, datatype: quad.object.datatype } };
  }
  return quad;
}

const documents = new Map();
for (const line of readFileSync(list, "utf-8").trimEnd().split("\n")) {
  const [document, form, file] = line.split("\t");
  if (form in readers) {
    documents.set(document, [...(documents.get(document) ?? []), [form, file]]);
  }
}

const counts = {};
let passed = 0;
for (const [document, forms] of documents) {
  let first;
  for (const [form, file] of forms) {
    let quads;
    try {
      quads = await readers[form](readFileSync(file, "utf-8"), document);
    } catch (e) {
      throw new Error(`${document} cannot be read as ${form}: ${e} ${JSON.stringify(e.details)}`);
    }
    const canonical = await canonize(quads.map(canonicalDouble), { algorithm: "RDFC-1.0" });
    first ??= { form, canonical };
    if (canonical !== first.canonical) {
      throw new Error(`${document} is another graph as ${form} than as ${first.form}`);
    }
    const count = (counts[form] ??= { documents: 0, triples: 0 });
    count.documents++;
    count.triples += canonical.split("\n").length - 1;
    passed++;
  }
}
for (const [form, count] of Object.entries(counts)) {
  const reader = form === "jsonld" ? "jsonld.js" : "N3.js";
  console.log(`${reader}, ${form}: ${count.documents} documents, ${count.triples} triples`);
}
console.log(`${passed} checks passed`);
