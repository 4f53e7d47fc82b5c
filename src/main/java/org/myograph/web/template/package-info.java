/**
 * The templates of all pages for people ({@code resources/pages/*.ftl}): one layout, escaping that
 * no template can switch off.
 *
 * <p>Depends on problems alone. Start reading at {@link org.myograph.web.template.Templates}.
 */
package org.myograph.web.template;
