package org.myograph.web.dump;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one file. Equal graphs give equal bytes. */
@FunctionalInterface
interface Content {
  /** Writes all of the file to {@code out}, which the caller closes. */
  void write(OurGraphs graphs, OutputStream out) throws IOException;
}
