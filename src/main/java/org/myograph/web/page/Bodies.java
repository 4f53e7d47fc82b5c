package org.myograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myograph.web.template.Templates;

/** Makes the bodies of responses: RDF from a page's graph, HTML from its model. */
final class Bodies {
  private final RdfBody rdf;
  private final Templates templates;
  private final List<Page> pages;

  Bodies(RdfBody rdf, Templates templates, List<Page> pages) {
    this.rdf = rdf;
    this.templates = templates;
    this.pages = pages;
  }

  byte[] of(Reading reading, Things.Thing thing, Form form) {
    Page page = thing.page();
    if (form != Form.HTML) {
      return rdf.write(page.graph(reading, thing.iri()), reading.prefixes(), form);
    }
    Map<String, Object> model = new HashMap<>(page.model(reading, thing.iri()));
    model.put("schema", Templates.safe((String) model.get("schema")));
    model.put("kind", listLink(reading.addresses(), page));
    return html(reading, page.name(), thing.iri(), model);
  }

  /** All things that have a page of that kind. */
  byte[] list(Reading reading, Page page, Form form) {
    if (form != Form.HTML) {
      return rdf.write(Listing.graph(reading, page), reading.prefixes(), form);
    }
    Map<String, Object> model = new HashMap<>();
    model.put("title", page.plural());
    String schema = SchemaOrg.thing("DefinedTermSet", Listing.iri(page), page.plural());
    model.put("schema", Templates.safe(schema));
    model.put("groups", page.groups(reading));
    model.put(
        "lists",
        pages.stream()
            .filter(other -> other != page)
            .map(other -> listLink(reading.addresses(), other))
            .toList());
    return html(reading, "list", Listing.iri(page), model);
  }

  private byte[] html(Reading reading, String template, String iri, Map<String, Object> model) {
    Addresses addresses = reading.addresses();
    model.put("iri", iri);
    model.put("canonical", addresses.canonical(iri));
    model.put("base", addresses.at(""));
    List<FormLink> forms = new ArrayList<>();
    for (Form other : Form.values()) {
      if (other != Form.HTML) {
        String href = addresses.page(iri, other);
        forms.add(new FormLink(other.label(), other.mediaType(), href));
      }
    }
    model.put("forms", forms);
    return templates.render(template, model);
  }

  /** A page about the service. */
  byte[] site(Reading reading, SitePage page) {
    Map<String, Object> model = new HashMap<>(page.model(reading));
    model.put("base", reading.addresses().at(""));
    return templates.render(page.template(), model);
  }

  private static Link listLink(Addresses addresses, Page page) {
    return new Link(page.plural(), null, addresses.page(Listing.iri(page)), null);
  }

  /** A machine-readable form of a page. */
  public record FormLink(String label, String type, String href) {}
}
