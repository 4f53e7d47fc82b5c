/**
 * Myograph: a health article as a knowledge graph whose every statement can be traced to the words
 * behind it, and the service that answers questions from it.
 *
 * <p>Start reading at {@link org.myograph.Main}. The packages depend on each other in one direction
 * only: {@code cli → web → answer → lookup, store}; {@code ArchitectureTest} holds it.
 */
package org.myograph;
