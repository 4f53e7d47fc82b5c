package org.myograph.web;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.myograph.sparql.ServiceConfig;

/**
 * How many queries of one SPARQL service run at the same time. The others wait for their turn,
 * first come, first served; unlike a semaphore's, those who wait here hold no thread, so that any
 * number of them leaves the look-ups theirs. After {@link org.myograph.sparql.Limits#patience()}
 * the answer is 503 with Retry-After.
 */
final class QueryGate extends QoSHandler {
  private static final int WAITING = 1024;

  QueryGate(Handler inner, ServiceConfig.Service service) {
    super(inner);
    setMaxRequestCount(service.limits().atOnce());
    setMaxSuspendedRequestCount(WAITING);
    setMaxSuspend(service.limits().patience());
    includePath(path(service));
  }

  /** The service's address and all below it. */
  static String path(ServiceConfig.Service service) {
    return "/" + service.name() + "/*";
  }
}
