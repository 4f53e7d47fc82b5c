/**
 * What the service says of its data to those who have not met it: VoID, DCAT and schema.org, the
 * look-ups as SPARQL examples, the context of its JSON-LD, the files of {@code web.dump}, and what
 * crawlers ask for. Computed once a generation; addresses begin with the configured public base, or
 * are relative to the document's own.
 *
 * <p>Depends on {@code web.dump}, {@code web.template}, {@code answer}, {@code lookup}, {@code
 * store} and {@code problem}. Start reading at {@link org.myograph.web.dataset.DatasetServlet}.
 */
package org.myograph.web.dataset;
