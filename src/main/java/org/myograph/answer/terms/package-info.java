/**
 * Terms of the ontologies that were imported beside ours: which there are, how they stand above and
 * below each other, how alike they are, and search by words over all of them.
 *
 * <p>Reads the graphs {@code …/graph/import/NAME}. Depends on {@code store} and, only here, on
 * Lucene. A generation on disk keeps the search index; what else takes long to compute is computed
 * at first use, once a generation. Start reading at {@link org.myograph.answer.terms.ForeignTerms}.
 */
package org.myograph.answer.terms;
