package org.myograph.web.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;

/**
 * The evidence in the W3C Web Annotation Data Model: one annotation a place of the article, whose
 * bodies are the claims that rest on it and their statements in our own words. The collection has
 * one page, which holds all of them.
 *
 * @param query rows of a place and claim: text, place, start, end, claim, statement, role
 */
record Annotations(Query query) implements Content {
  private static final String HERE = "https://w3id.org/myograph/dump/annotations.jsonld";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Of one place: the last row's numbers are all rows' numbers. */
  private record Place(String text, int start, int end, List<Object> bodies) {}

  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    Map<String, Place> places = new TreeMap<>();
    for (Rows.Row row : graphs.rows(query).rows()) {
      Place place =
          places.computeIfAbsent(
              row.text("place"),
              iri ->
                  new Place(
                      row.text("text"),
                      Integer.parseInt(row.text("start")),
                      Integer.parseInt(row.text("end")),
                      new ArrayList<>()));
      place.bodies().addAll(bodies(row));
    }
    List<Object> items = places.values().stream().map(Annotations::annotation).toList();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("id", HERE + "#page");
    page.put("type", "AnnotationPage");
    page.put("startIndex", 0);
    page.put("items", items);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "http://www.w3.org/ns/anno.jsonld");
    all.put("id", HERE);
    all.put("type", "AnnotationCollection");
    all.put("label", "Places in articles that support the claims of Myograph");
    all.put("total", items.size());
    all.put("first", page);
    all.put("last", HERE + "#page");
    out.write(JSON.writeValueAsBytes(all));
  }

  private static Object annotation(Place place) {
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextPositionSelector");
    selector.put("start", place.start());
    selector.put("end", place.end());
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("type", "SpecificResource");
    target.put("source", place.text());
    target.put("selector", selector);
    Map<String, Object> annotation = new LinkedHashMap<>();
    String name = place.text().replaceFirst("^.*/", "");
    annotation.put("id", HERE + "#" + name + "-" + place.start() + "-" + place.end());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "linking");
    annotation.put("rights", "https://creativecommons.org/licenses/by/4.0/");
    annotation.put("body", place.bodies());
    annotation.put("target", target);
    return annotation;
  }

  /** A claim that rests on the place; where the place makes the claim, its statement too. */
  private static List<Object> bodies(Rows.Row row) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("type", "SpecificResource");
    claim.put("purpose", "linking");
    claim.put("source", row.text("claim"));
    if (!row.text("role").equals("assertion")) {
      return List.of(claim);
    }
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("type", "TextualBody");
    statement.put("purpose", "describing");
    statement.put("format", "text/plain");
    statement.put("language", "en");
    statement.put("value", row.text("statement"));
    return List.of(claim, statement);
  }
}
