package org.myograph.walk;

import java.util.List;

/**
 * What came of a question.
 *
 * @param type media type of the body
 * @param location address that it redirects to, absolute; null: it does not
 * @param found what the bodies and headers hold
 * @param faults what is wrong with it, for people
 */
record Reply(Ask ask, String type, String location, List<Found> found, List<String> faults) {}
