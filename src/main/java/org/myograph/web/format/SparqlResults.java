package org.myograph.web.format;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.myograph.answer.Answer;
import org.myograph.lookup.Column;

/** The very bindings of the query, as SPARQL 1.1 Query Results JSON. */
public final class SparqlResults {
  private SparqlResults() {}

  /** Of rows (this page) or of yes and no. */
  public static byte[] json(Rendering rendering) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsWriter.Builder writer = ResultsWriter.create().lang(ResultSetLang.RS_JSON);
    if (rendering.answer() instanceof Answer.Rows rows) {
      List<Var> columns =
          rendering.lookup().columns().stream().map(Column::name).map(Var::alloc).toList();
      writer.build().write(out, RowSetStream.create(columns, rows.page().iterator()));
    } else {
      writer.build().write(out, ((Answer.YesNo) rendering.answer()).yes());
    }
    return out.toByteArray();
  }
}
