package org.myograph.web.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.web.dump.Dump;
import org.myograph.web.dump.Dumps;
import org.myograph.web.template.Templates;

/** The list of files as a page for people. */
final class DownloadsPage {
  private static final String TEMPLATE = "downloads";

  private final Templates templates = new Templates(List.of(TEMPLATE));
  private final Base base;

  DownloadsPage(Base base) {
    this.base = base;
  }

  /** HTML in UTF-8. */
  byte[] of(Dumps.OfGeneration dumps) {
    Map<String, List<Dump>> groups = new LinkedHashMap<>();
    for (Dump file : dumps.files()) {
      groups.computeIfAbsent(heading(file.name()), heading -> new ArrayList<>()).add(file);
    }
    Map<String, Object> model = new HashMap<>();
    model.put("title", "The whole graph, as files");
    model.put("base", base.at(""));
    model.put("triples", dumps.graphs().triples().size());
    model.put("groups", groups);
    return templates.render(TEMPLATE, model);
  }

  private static String heading(String name) {
    if (name.contains("sssom")) {
      return "Mappings, as SSSOM";
    }
    return name.matches("myograph[-.].*") ? "The graph, as RDF" : "Claims, concepts and places";
  }
}
