/**
 * Other ontologies, from files to statements beside our graph: OWL in RDF/XML, Turtle, OWL/XML,
 * functional and Manchester syntax, OBO and OBO Graphs JSON, plain or gzip.
 *
 * <p>Depends on the store, which knows nothing of it, on Jena, Jackson and, only here, on OWLAPI.
 * Reads the given file and nothing else: no imports, entities or contexts are fetched. Start at
 * {@link org.myograph.imports.Importer}.
 */
package org.myograph.imports;
