package org.myograph.web.dataset;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.store.Names;
import org.myograph.web.dump.Dump;
import org.myograph.web.dump.Dumps;

/** Small documents for crawlers and catalogues. */
record Documents(Base base) {
  private static final String ROOT = Names.NS.replaceFirst("/ns#$", "");
  private static final String HREF = "href";
  private static final String TYPE = "type";

  /**
   * RFC 9309. Queries are left out: each is work, and none is a page. The sitemap's address has to
   * be absolute (sitemaps.org): a service that is not told its own names none, for what a request
   * says of its host is anybody's word.
   */
  String robots() {
    String rules = "User-agent: *\nDisallow: /sparql?\nDisallow: /api/search\nAllow: /\n";
    return base.publicBase().isEmpty()
        ? rules
        : rules + "Sitemap: " + base.at("/sitemap.xml") + "\n";
  }

  /**
   * The sitemap protocol's list of pages, by absolute addresses. Each was changed when the content
   * was, as it says itself; when it says nothing, nothing is said here.
   *
   * @param described pages are IRIs of ours; a page's address is that of the IRI below the base
   * @param port that the service listens at
   */
  String sitemap(Descriptions.OfGeneration described, int port) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    String date = described.modified().map(day -> "<lastmod>" + day + "</lastmod>").orElse("");
    List<String> lists = List.of(ROOT + "/", ROOT + "/dump/");
    for (List<String> group : List.of(lists, described.pages())) {
      for (String page : group) {
        xml.append("  <url><loc>")
            .append(escape(base.at(page.substring(ROOT.length()), port)))
            .append("</loc>")
            .append(date)
            .append("</url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  /** RFC 9727, section 4, as a link set (RFC 9264). */
  Map<String, Object> apiCatalog() {
    String here = base.at("/.well-known/api-catalog");
    List<Object> about = List.of(link("/.well-known/void", Descriptions.TURTLE.mediaType()));
    Map<String, Object> catalog = new LinkedHashMap<>();
    catalog.put("anchor", here);
    catalog.put("item", List.of(Map.of(HREF, base.at("/api")), Map.of(HREF, base.at("/sparql"))));
    Map<String, Object> api = new LinkedHashMap<>();
    api.put("anchor", base.at("/api"));
    api.put("service-desc", List.of(link("/api/openapi.json", "application/json")));
    api.put("service-doc", List.of(link("/", "text/html")));
    api.put("service-meta", about);
    Map<String, Object> sparql = new LinkedHashMap<>();
    sparql.put("anchor", base.at("/sparql"));
    sparql.put("service-desc", List.of(link("/sparql", "text/turtle")));
    sparql.put("service-doc", List.of(link("/.well-known/sparql-examples", "text/turtle")));
    sparql.put("service-meta", about);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("linkset", List.of(catalog, api, sparql));
    return tree;
  }

  private Map<String, Object> link(String path, String type) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put(HREF, base.at(path));
    link.put(TYPE, type);
    return link;
  }

  /** What there is to download. */
  Map<String, Object> dumps(Dumps.OfGeneration dumps) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("generation", dumps.generation());
    tree.put("created", dumps.files().get(0).created().toString());
    tree.put("license", "https://creativecommons.org/licenses/by/4.0/");
    tree.put("description", base.at("/.well-known/void"));
    tree.put("triples", dumps.graphs().triples().size());
    tree.put("statements", dumps.graphs().quads().size());
    tree.put("prefixes", dumps.curies());
    tree.put("files", dumps.files().stream().map(this::file).toList());
    return tree;
  }

  private Map<String, Object> file(Dump file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", file.name());
    tree.put(HREF, base.at("/dump/" + file.name()));
    tree.put("title", file.title());
    tree.put("mediaType", file.mediaType());
    tree.put("conformsTo", file.conformsTo());
    tree.put("bytes", file.plain().size());
    tree.put("gzipBytes", file.gzip().size());
    tree.put("sha256", HexFormat.of().formatHex(file.plain().sha256()));
    return tree;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
