package org.myograph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.myograph.Settings;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.LookupException;
import org.myograph.lookup.Parameter;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.LoadException;

/** The project's own graph and look-ups behind one service that all tests of this JVM share. */
final class ApiUnderTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Service service;
  private static Service other;
  private static Catalogue catalogue;

  private ApiUnderTest() {}

  /** Ends with the JVM. */
  static synchronized Service service() {
    if (other != null) {
      return other;
    }
    if (service == null) {
      Settings settings = Settings.of(Path.of(""));
      try {
        service =
            Service.of(new GenerationBuilder(settings.ontology(), settings.queries()).build());
      } catch (LoadException e) {
        throw new IllegalStateException(e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    }
    return service;
  }

  /** From now on another service is asked; null: the project's own graph again. */
  static synchronized void ask(Service instead) {
    other = instead;
  }

  static synchronized List<Lookup> lookups() {
    if (catalogue == null) {
      try {
        catalogue = Catalogue.read(Settings.of(Path.of("")).queries());
      } catch (LookupException e) {
        throw new IllegalStateException(e);
      }
    }
    return catalogue.lookups();
  }

  /** Path and query of a look-up's example. */
  static String example(Lookup lookup) {
    return call(lookup, lookup.example());
  }

  /** Path and query of a call with these values. */
  static String call(Lookup lookup, Map<String, List<String>> values) {
    String path = lookup.path();
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (Parameter parameter : lookup.parameters()) {
      for (String value : values.getOrDefault(parameter.name(), List.of())) {
        if (parameter.inPath()) {
          path = path.replace("{" + parameter.name() + "}", Links.encode(value));
        } else {
          query.add(parameter.name() + "=" + Links.encode(value));
        }
      }
    }
    return "/api" + path + query;
  }

  /** The same call in another format, by the path's ending. */
  static String withSuffix(String call, String suffix) {
    int query = call.indexOf('?');
    return query < 0
        ? call + "." + suffix
        : call.substring(0, query) + "." + suffix + call.substring(query);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  /** Body of a GET as JSON. */
  static JsonNode get(String call) {
    return json(service().get(call, null).body());
  }

  /** Texts of a list of objects' key. */
  static List<String> texts(JsonNode list, String pointer) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.at(pointer).asText()));
    return texts;
  }
}
