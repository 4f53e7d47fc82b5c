package org.myograph.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/** Result to bytes. */
final class Writing {
  private Writing() {}

  /**
   * @throws ProblemException if the answer is too large, or has no form in this format (an RDF/XML
   *     property must end in a name)
   */
  static BoundedBytes write(Result result, Format format) {
    BoundedBytes bytes = new BoundedBytes();
    if (result instanceof Result.Rows rows && format.lang().equals(ResultSetLang.RS_CSV)) {
      Csv.write(rows, bytes);
    } else if (result instanceof Result.Rows rows) {
      RowSetWriterRegistry.getFactory(format.lang())
          .create(format.lang())
          .write(
              bytes,
              RowSetStream.create(rows.variables(), rows.rows().iterator()),
              Context.emptyContext());
    } else if (result instanceof Result.YesNo answer) {
      RowSetWriterRegistry.getFactory(format.lang())
          .create(format.lang())
          .write(bytes, answer.yes(), Context.emptyContext());
    } else if (result instanceof Result.Triples triples) {
      graph(triples.graph(), format, bytes);
    }
    return bytes;
  }

  static void graph(Graph graph, Format format, BoundedBytes bytes) {
    try {
      RDFWriter.source(graph).format(format.rdf()).output(bytes);
    } catch (JenaException e) {
      throw new ProblemException(
          ProblemType.NOT_ACCEPTABLE,
          "This graph cannot be written as " + format.mediaType() + ": ask for text/turtle.");
    }
  }
}
