/**
 * An answer of {@code /api} as a page for people: the same tree as its JSON, with names as links
 * and claims as the other pages show them.
 *
 * <p>Depends on the templates, on the pages' addresses and on problems. Start reading at {@link
 * org.myograph.web.html.AnswerPage}.
 */
package org.myograph.web.html;
