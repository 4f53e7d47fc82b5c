/**
 * Errors as clients see them: RFC 9457 problem details and the catalogue of their types.
 *
 * <p>A leaf: depends on nothing of Myograph. Start at {@link org.myograph.problem.Problem}.
 */
package org.myograph.problem;
