// Reads the service's JSON-LD with jsonld.js, and its RDF 1.2 with N3.js, and compares what they hold with what the endpoint counts.
// usage: node client.mjs http://localhost:3330
import jsonld from "jsonld";
import { Parser } from "n3";

const base = process.argv[2];
let passed = 0;

function check(what, expected, found) {
  if (expected !== found) {
    throw new Error(`${what}: expected ${expected}, found ${found}`);
  }
  console.log(`${what}: ${found}`);
  passed++;
}

async function count(pattern) {
  const query = `PREFIX myo: <https://w3id.org/myograph/ns#> SELECT (COUNT(*) AS ?n) WHERE { ${pattern} }`;
  const reply = await fetch(`${base}/sparql?query=${encodeURIComponent(query)}`, {
    headers: { accept: "application/sparql-results+json" },
  });
  return Number((await reply.json()).results.bindings[0].n.value);
}

// Terms of the W3C's context that annotations use, as the Web Annotation Vocabulary defines them: nothing is fetched from elsewhere.
const oa = "http://www.w3.org/ns/oa#";
const as = "http://www.w3.org/ns/activitystreams#";
const idOf = (id) => ({ "@id": id, "@type": "@id" });
const numberOf = (id) => ({ "@id": id, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" });
const annotationContext = {
  "@context": {
    id: "@id",
    type: "@type",
    Annotation: oa + "Annotation",
    SpecificResource: oa + "SpecificResource",
    TextualBody: oa + "TextualBody",
    TextPositionSelector: oa + "TextPositionSelector",
    AnnotationCollection: as + "OrderedCollection",
    AnnotationPage: as + "OrderedCollectionPage",
    linking: oa + "linking",
    describing: oa + "describing",
    motivation: { "@id": oa + "motivatedBy", "@type": "@vocab" },
    purpose: { "@id": oa + "hasPurpose", "@type": "@vocab" },
    body: idOf(oa + "hasBody"),
    target: idOf(oa + "hasTarget"),
    source: idOf(oa + "hasSource"),
    selector: idOf(oa + "hasSelector"),
    start: numberOf(oa + "start"),
    end: numberOf(oa + "end"),
    items: { "@id": as + "items", "@type": "@id", "@container": "@list" },
    first: idOf(as + "first"),
    last: idOf(as + "last"),
    total: numberOf(as + "totalItems"),
    startIndex: numberOf(as + "startIndex"),
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    format: "http://purl.org/dc/elements/1.1/format",
    language: "http://purl.org/dc/elements/1.1/language",
    rights: idOf("http://purl.org/dc/terms/rights"),
  },
};
const known = {
  "http://www.w3.org/ns/anno.jsonld": annotationContext,
  "https://schema.org/": { "@context": { "@vocab": "https://schema.org/" } },
};
const contexts = new Set();

async function load(url) {
  if (known[url]) {
    return { contextUrl: null, documentUrl: url, document: known[url] };
  }
  if (!url.startsWith(base + "/")) {
    throw new Error(`would have to be fetched from elsewhere: ${url}`);
  }
  contexts.add(url);
  const reply = await fetch(url, { headers: { accept: "application/ld+json" } });
  if (!reply.ok) {
    throw new Error(`${reply.status} for ${url}`);
  }
  return { contextUrl: null, documentUrl: url, document: await reply.json() };
}

async function quads(path) {
  return jsonld.toRDF(base + path, { documentLoader: load, safe: true });
}

const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const instances = (all, iri) =>
  new Set(all.filter((q) => q.predicate.value === type && q.object.value === iri).map((q) => q.subject.value)).size;

const graph = await quads("/dump/myograph.jsonld");
check("myograph.jsonld, triples", await count("?s ?p ?o"), graph.length);
check("myograph.jsonld, claims", await count("?claim a myo:Claim"), instances(graph, "https://w3id.org/myograph/ns#Claim"));
check("what the saved file needs besides itself", 0, [...contexts].filter((url) => !url.includes("/dump/")).length);

const places = await quads("/dump/annotations.jsonld");
const distinct = "{ SELECT DISTINCT ?place WHERE { ?claim myo:assertionPlace|myo:framePlace ?place } }";
check("annotations.jsonld, annotations", await count(distinct), instances(places, oa + "Annotation"));
check("annotations.jsonld, selectors", await count(distinct), instances(places, oa + "TextPositionSelector"));

const described = await quads("/.well-known/void");
const parts = "{ SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } } }";
check("void, named graphs", await count(parts), instances(described, "http://www.w3.org/ns/sparql-service-description#NamedGraph"));

const mapped = await quads("/dump/myograph.sssom.json");
const subjects = mapped.filter((q) => q.predicate.value === "http://www.w3.org/2002/07/owl#annotatedSource");
check("myograph.sssom.json, mappings", await count("?mapping a <https://w3id.org/sssom/Mapping>"), subjects.length);
const ends = new Map(subjects.map((q) => [q.subject.value, q.object.value]));
const objects = mapped.filter((q) => q.predicate.value === "http://www.w3.org/2002/07/owl#annotatedTarget");
const pairs = new Set(objects.map((q) => `${ends.get(q.subject.value)} ${q.object.value}`));
const asked = "{ SELECT DISTINCT ?s ?o WHERE { ?m <https://w3id.org/sssom/subject_id> ?s ; <https://w3id.org/sssom/object_id> ?o } }";
check("myograph.sssom.json, pairs of terms", await count(asked), pairs.size);

const index = await (await fetch(`${base}/dump/`, { headers: { accept: "application/json" } })).json();
const downloads = await quads("/dataset.jsonld");
check("dataset.jsonld, downloads", index.files.length, instances(downloads, "https://schema.org/DataDownload"));

const rdf12 = await (await fetch(`${base}/dump/myograph-rdf12.ttl`)).text();
const statements = new Parser({ format: "text/turtle" }).parse(rdf12);
const reified = statements.filter((q) => q.object.termType === "Quad");
check("myograph-rdf12.ttl, reifiers", await count("?claim a myo:Claim"), reified.length);
check("myograph-rdf12.ttl, statements", graph.length + reified.length, statements.length);
const asserted = new Set(statements.map((q) => [q.subject.value, q.predicate.value, q.object.value].join(" ")));
const held = reified.filter((q) => asserted.has([q.object.subject.value, q.object.predicate.value, q.object.object.value].join(" ")));
check("myograph-rdf12.ttl, reified triples that are asserted", await count("?claim a myo:Claim ; myo:polarity myo:Asserted"), held.length);

console.log(`${passed} checks passed`);
