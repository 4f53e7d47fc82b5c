/**
 * What an answer looks like: one small writer a format, and the JSON of names and claims that all
 * of them share. Depends on {@code answer} and {@code lookup}; knows no HTTP. Start reading at
 * {@link org.myograph.web.format.Format}.
 */
package org.myograph.web.format;
