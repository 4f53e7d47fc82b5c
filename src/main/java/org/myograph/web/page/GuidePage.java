package org.myograph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.myograph.web.template.Templates;

/**
 * One guide, with the others beside it.
 *
 * @param port where the service listens: examples have its address, unless it has a public one
 */
record GuidePage(Guide guide, List<Guide> all, IntSupplier port) implements SitePage {

  static List<SitePage> of(List<Guide> guides, IntSupplier port) {
    return guides.stream().map(guide -> (SitePage) new GuidePage(guide, guides, port)).toList();
  }

  @Override
  public String path() {
    return Guide.FOLDER + guide.name();
  }

  @Override
  public String template() {
    return "guide";
  }

  @Override
  public Map<String, Object> model(Reading reading) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", guide.title());
    model.put(
        "text",
        Templates.safe(guide.html().replace(Guide.LOCAL, "http://localhost:" + port.getAsInt())));
    model.put(
        "others",
        all.stream()
            .filter(other -> !other.equals(guide))
            .map(
                other ->
                    new Link(
                        other.title(),
                        null,
                        reading.addresses().at(Guide.FOLDER + other.name()),
                        null))
            .toList());
    return model;
  }
}
