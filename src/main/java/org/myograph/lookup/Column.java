package org.myograph.lookup;

/**
 * A column of a SELECT look-up.
 *
 * @param about one line for people, perhaps empty
 */
public record Column(String name, ColumnType type, String about) {}
