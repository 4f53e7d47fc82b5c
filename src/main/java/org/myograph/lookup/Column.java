package org.myograph.lookup;

import java.util.List;

/**
 * A column of a SELECT look-up.
 *
 * @param kinds prefixed names of the classes that each concept in it is in one of, for example
 *     {@code myo:Condition}; empty: of any kind
 * @param about one line for people, perhaps empty
 */
public record Column(String name, ColumnType type, List<String> kinds, String about) {}
