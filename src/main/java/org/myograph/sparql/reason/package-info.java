/**
 * Why a query found nothing, as far as it can be known from the names that it uses.
 *
 * <p>Depends on {@code store}. Start reading at {@link org.myograph.sparql.reason.Reasons}.
 */
package org.myograph.sparql.reason;
