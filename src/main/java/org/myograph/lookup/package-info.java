/**
 * Look-up files: one {@code .rq} file is one question that the service answers. The package turns
 * files into {@link org.myograph.lookup.Lookup}s and knows neither HTTP nor a graph; it depends on
 * no other package of the project. Start reading at {@link org.myograph.lookup.Catalogue}; what a
 * file must keep stands in {@link org.myograph.lookup.Rule}.
 *
 * <p>The header is YAML behind {@code #+}, in one piece above the query:
 *
 * <pre>{@code
 * #+ path: /words/{parameter}/words        required, below /api, unique
 * #+ summary: one line                     required
 * #+ description: |                        optional, Markdown
 * #+   more lines
 * #+ params:                               optional
 * #+   name:                               a lower-case letter, then letters and digits
 * #+     type: TYPE                        required: concept, class, concepts, polarity, hedge,
 * #+                                       predicate, section, vocabulary, claim, term, ontology,
 * #+                                       enum, string, integer, limit, offset
 * #+     in: path | query                  query when absent; path = stands in the path
 * #+     as: otherName                     its variable, where a column has its name already
 * #+     required: true | false            false when absent; for in: query
 * #+     kind: myo:Condition               only concept, class, concepts: what it must be
 * #+     values: [one, other]              only enum, where it is required
 * #+     default: value                    only polarity, enum, string, integer, limit, offset
 * #+     max: 200                          only limit, where it is required
 * #+     about: one line
 * #+ returns:                              the columns of a SELECT, all and no other;
 * #+   name: { type: TYPE, about: line }   absent for CONSTRUCT and ASK
 * #+                                       concept, concepts, claim, document, any, string,
 * #+                                       integer, decimal, boolean, iri, code
 * #+ questions: [ "plain words" ]          required
 * #+ example: { name: value }              required ({} without parameters); a list for concepts
 * }</pre>
 *
 * <p>In the query a parameter is {@code $name}, a variable {@code ?name}. A polarity is bound as
 * one literal, {@code Asserted Unknown} when it was not given, and tested by {@code CONTAINS}. A
 * parameter that is neither required nor has a default never stands in a triple pattern but in
 * {@code FILTER (COALESCE($asked, ?found) = ?found)}. Limit (default: its max) and offset do not
 * stand in the query: the service cuts the rows.
 */
package org.myograph.lookup;
