package org.myograph.web.page;

import java.util.Map;

/** A page that is about the service and about no thing of the graph. */
interface SitePage {
  /** Where it stands: encoded, with a slash at its beginning. */
  String path();

  /** Name of its template. */
  String template();

  /** What the template shows beside the layout. */
  Map<String, Object> model(Reading reading);
}
