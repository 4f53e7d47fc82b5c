package org.myograph.walk;

/**
 * One question to the service.
 *
 * @param address path and query
 * @param type media type to ask for; null: whatever there is, and then what else there is
 */
record Ask(String address, String type) {}
