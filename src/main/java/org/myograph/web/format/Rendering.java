package org.myograph.web.format;

import org.myograph.answer.Answer;
import org.myograph.answer.Arguments;
import org.myograph.answer.Index;
import org.myograph.lookup.Lookup;

/**
 * An answer with what is needed to show it.
 *
 * @param queryLink address of the query's text
 * @param next address of the next page, null on the last
 * @param withRefuted address of the same call that withholds nothing; null: it takes no polarity
 */
public record Rendering(
    Lookup lookup,
    Arguments arguments,
    Answer answer,
    Index index,
    String queryLink,
    String next,
    String withRefuted) {}
