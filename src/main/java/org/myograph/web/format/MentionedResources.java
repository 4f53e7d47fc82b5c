package org.myograph.web.format;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.myograph.answer.Answer;
import org.myograph.lookup.Column;
import org.myograph.lookup.ColumnType;

/** The resources of ours that stand in a page of rows. */
public final class MentionedResources {
  private MentionedResources() {}

  /** IRIs, in the order of the rows. */
  public static Set<String> of(Rendering rendering) {
    Set<String> iris = new LinkedHashSet<>();
    for (Binding row : ((Answer.Rows) rendering.answer()).page()) {
      for (Column column : rendering.lookup().columns()) {
        Node node = row.get(column.name());
        if (node != null && column.type() == ColumnType.CONCEPTS) {
          iris.addAll(Shapes.iris(node));
        } else if (node != null && node.isURI() && column.type() != ColumnType.IRI) {
          iris.add(node.getURI());
        }
      }
    }
    return iris;
  }
}
