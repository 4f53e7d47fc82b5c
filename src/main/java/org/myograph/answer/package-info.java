/**
 * Answers look-ups: {@link org.myograph.answer.Arguments} in, {@link org.myograph.answer.Answer}
 * out. What the service knows by heart of one generation (names, mappings, claims and their places)
 * is an {@link org.myograph.answer.Index}, read once by the queries of {@code queries/index}.
 *
 * <p>Depends on {@code lookup} and {@code store}; knows no HTTP. Start reading at {@link
 * org.myograph.answer.LookupRunner}.
 */
package org.myograph.answer;
