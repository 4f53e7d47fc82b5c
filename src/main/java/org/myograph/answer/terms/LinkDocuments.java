package org.myograph.answer.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.myograph.answer.terms.LinkQuery.Part;

/** A mapping as an entry of the index, and back. */
final class LinkDocuments {
  /** By import, then by both ends and the predicate: the same whatever the store. */
  static final Sort ORDER =
      new Sort(
          new SortField("o1", SortField.Type.STRING),
          new SortField("o2", SortField.Type.STRING),
          new SortField("o3", SortField.Type.STRING),
          new SortField("o4", SortField.Type.STRING));

  /** Lucene refuses longer ones. */
  private static final int LONGEST = 1_000;

  private LinkDocuments() {}

  static Document of(Link link) {
    Document document = new Document();
    store(document, "ontology", link.ontology());
    store(document, "predicate", link.predicate());
    store(document, "negative", "" + link.negative());
    link.justification().ifPresent(iri -> store(document, "justification", iri));
    end(document, "s", link.subject());
    end(document, "o", link.object());
    find(document, Part.ONTOLOGY, link.ontology());
    find(document, Part.PREDICATE, link.predicate());
    find(document, Part.NEGATIVE, "" + link.negative());
    link.justification().ifPresent(iri -> find(document, Part.JUSTIFICATION, local(iri)));
    Set<String> ends = new TreeSet<>();
    for (Link.End end : new Link.End[] {link.subject(), link.object()}) {
      boolean isSubject = end == link.subject();
      Set<String> names = new TreeSet<>(List.of(cut(end.code()), cut(end.iri())));
      names.forEach(name -> find(document, isSubject ? Part.SUBJECT : Part.OBJECT, name));
      ends.addAll(names.stream().map(Part.END::key).toList());
      find(document, isSubject ? Part.FROM : Part.TO, end.vocabulary());
    }
    ends.forEach(end -> find(document, Part.END, end));
    Stream.of(link.subject(), link.object())
        .map(Link.End::vocabulary)
        .distinct()
        .forEach(vocabulary -> find(document, Part.VOCABULARY, vocabulary));
    order(document, "o1", link.ontology());
    order(document, "o2", link.subject().iri());
    order(document, "o3", link.object().code());
    order(document, "o4", link.predicate());
    return document;
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static void store(Document document, String field, String value) {
    document.add(new StoredField("." + field, value));
  }

  private static void find(Document document, Part part, String value) {
    document.add(new StringField(part.field(), part.key(value), Store.NO));
  }

  private static void order(Document document, String field, String value) {
    document.add(new SortedDocValuesField(field, new BytesRef(cut(value))));
  }

  private static void end(Document document, String which, Link.End end) {
    store(document, which + "code", end.code());
    store(document, which + "iri", end.iri());
    store(document, which + "vocabulary", end.vocabulary());
    end.label().ifPresent(label -> store(document, which + "label", label));
  }

  static Link read(Document document) {
    return new Link(
        document.get(".ontology"),
        readEnd(document, "s"),
        document.get(".predicate"),
        readEnd(document, "o"),
        document.get(".negative").equals("true"),
        Optional.ofNullable(document.get(".justification")));
  }

  private static Link.End readEnd(Document document, String which) {
    return new Link.End(
        document.get("." + which + "code"),
        document.get("." + which + "iri"),
        document.get("." + which + "vocabulary"),
        Optional.ofNullable(document.get("." + which + "label")));
  }
}
