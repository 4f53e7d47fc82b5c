package org.myograph.answer;

import java.util.Optional;

/**
 * Where mappings come from.
 *
 * @param name short and unique, for example {@code hpo}; of an import {@code import/} and its name
 * @param iri its mapping_set_id
 * @param own whether it is ours, and not one that was loaded beside ours
 * @param graph name of the graph with its triples
 * @param licence IRI
 * @param justification how all of its mappings were made (semapv), where that is one way
 * @param ontology the import's name, where the mappings stand in an imported ontology
 */
public record MappingSet(
    String name,
    String iri,
    boolean own,
    String graph,
    Optional<String> title,
    Optional<String> version,
    Optional<String> licence,
    Optional<String> justification,
    Optional<String> ontology) {}
