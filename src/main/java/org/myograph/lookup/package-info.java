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
 * #+                                       predicate, section, vocabulary, claim, enum, string,
 * #+                                       integer, limit, offset
 * #+     in: path | query                  query when absent; path = stands in the path
 * #+     required: true | false            false when absent; for in: query
 * #+     kind: myo:Condition               only concept, class, concepts: what it must be
 * #+     values: [one, other]              only enum, where it is required
 * #+     default: value                    only polarity, enum, string, integer, limit, offset
 * #+     max: 200                          only limit, where it is required
 * #+     about: one line
 * #+ returns:                              the columns of a SELECT, all and no other;
 * #+   name: { type: TYPE, about: line }   absent for CONSTRUCT and ASK
 * #+                                       concept, claim, document, string, integer, decimal,
 * #+                                       boolean, iri, code
 * #+ questions: [ "plain words" ]          required
 * #+ example: { name: value }              required ({} without parameters); a list for concepts
 * }</pre>
 *
 * <p>In the query a parameter is {@code $name}, a variable {@code ?name}. A polarity is {@code
 * asserted} unless its header gives another default, and {@code all} leaves it unbound, so that it
 * may stand in a triple pattern; a parameter that is neither required nor has a default may not.
 * Limit (default: its max) and offset do not stand in the query: the service cuts the rows.
 */
package org.myograph.lookup;
