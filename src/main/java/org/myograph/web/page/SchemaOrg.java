package org.myograph.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.store.Names;

/**
 * The JSON-LD in schema.org's words that a page carries for search engines. It says what a page is
 * about and never that something is true: symptoms of a condition are left to the claims.
 */
final class SchemaOrg {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NO_ADVICE =
      "No medical advice: it says what an article says, not what is true of anyone.";

  private SchemaOrg() {}

  /** A condition, a symptom, or a defined term. */
  static String concept(Reading reading, String iri, Optional<Concept> concept) {
    Map<String, Object> tree = tree(type(concept), iri, new Labels(reading).link(iri).text());
    concept.ifPresent(
        known -> {
          known.definition().ifPresent(text -> tree.put("description", text));
          List<String> names = known.synonyms().stream().map(Concept.Synonym::text).toList();
          if (!names.isEmpty()) {
            tree.put("alternateName", names);
          }
          List<String> same =
              reading.index().mappings().ofConcept(iri).stream()
                  .filter(mapping -> mapping.predicate().equals("exactMatch"))
                  .map(Mapping::object)
                  .filter(object -> reading.addresses().link(object) != null)
                  .distinct()
                  .toList();
          if (!same.isEmpty()) {
            tree.put("sameAs", same);
          }
        });
    if (tree.get("@type").equals("DefinedTerm")) {
      tree.put("inDefinedTermSet", OntologyPage.ONTOLOGY);
    }
    return json(tree);
  }

  private static String type(Optional<Concept> concept) {
    if (concept.isEmpty()) {
      return "Thing";
    }
    if (concept.get().is(Names.NS + "Document")) {
      return "CreativeWork";
    }
    if (concept.get().is(Names.NS + "Condition")) {
      return "MedicalCondition";
    }
    return concept.get().is(Names.NS + "Symptom") ? "MedicalSignOrSymptom" : "DefinedTerm";
  }

  static String claim(Reading reading, Claim claim) {
    Map<String, Object> tree = tree("Claim", claim.iri(), "Claim " + claim.slug());
    tree.put("text", claim.statement());
    tree.put("inLanguage", "en");
    tree.put("appearance", Map.of("@type", "MedicalWebPage", "@id", claim.article()));
    List<Map<String, Object>> about = new ArrayList<>();
    Index index = reading.index();
    for (var end : List.of(claim.subject(), claim.object())) {
      if (end.isURI()) {
        String iri = end.getURI();
        about.add(Map.of("@id", iri, "name", index.concepts().name(iri).label()));
      }
    }
    tree.put("about", about);
    tree.put("disambiguatingDescription", "Polarity: " + claim.polarity() + ". " + NO_ADVICE);
    return json(tree);
  }

  static String article(Reading reading, String iri, String name) {
    Map<String, Object> tree = tree("MedicalWebPage", iri, name);
    tree.put(
        "hasPart",
        reading.index().sections().values().stream()
            .filter(section -> section.article().equals(iri))
            .map(
                section ->
                    Map.of(
                        "@type", "WebPageElement", "@id", section.iri(), "name", section.label()))
            .toList());
    return json(tree);
  }

  static String terms(String name, List<Term> terms) {
    Map<String, Object> tree = tree("DefinedTermSet", OntologyPage.ONTOLOGY, name);
    List<Map<String, Object>> all = new ArrayList<>();
    for (Term term : terms) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("@type", "DefinedTerm");
      one.put("@id", term.iri());
      one.put("name", term.label());
      if (term.definition() != null) {
        one.put("description", term.definition());
      }
      all.add(one);
    }
    tree.put("hasDefinedTerm", all);
    return json(tree);
  }

  /** A set of mappings, with what Google's guide for data sets asks of one. */
  static String dataset(
      String iri, String name, Optional<String> description, Optional<String> licence) {
    Map<String, Object> tree = tree("Dataset", iri, name);
    description.ifPresent(text -> tree.put("description", text));
    licence.ifPresent(address -> tree.put("license", address));
    return json(tree);
  }

  static String thing(String type, String iri, String name) {
    return json(tree(type, iri, name));
  }

  private static Map<String, Object> tree(String type, String iri, String name) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@context", "https://schema.org");
    tree.put("@type", type);
    tree.put("@id", iri);
    tree.put("name", name);
    if (!type.equals("DefinedTerm") && !type.equals("DefinedTermSet") && !type.equals("Thing")) {
      tree.put("disambiguatingDescription", NO_ADVICE);
    }
    return tree;
  }

  /** JSON that cannot end the script element that it stands in. */
  private static String json(Map<String, Object> tree) {
    try {
      String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
      StringBuilder safe = new StringBuilder();
      json.chars()
          .forEach(
              c -> {
                boolean steers = Character.getType(c) == Character.FORMAT;
                if (c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029 || steers) {
                  safe.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                  safe.append((char) c);
                }
              });
      return safe.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Trees of ours hold only what Jackson writes.
    }
  }
}
