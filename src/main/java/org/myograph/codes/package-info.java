/**
 * How codes of vocabularies are written: the prefixes, addresses and patterns of the Bioregistry,
 * and which of them the service writes itself. Depends on nothing of the project; begin with {@link
 * org.myograph.codes.CodeForms}.
 */
package org.myograph.codes;
