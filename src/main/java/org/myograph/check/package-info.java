/**
 * What {@code validate} reports and what a generation must pass before it is served: SHACL shapes,
 * evidence, mappings, the terminology's OWL profile, and our own check queries.
 *
 * <p>Depends on {@code store}. Start at {@link org.myograph.check.Checks}.
 */
package org.myograph.check;
