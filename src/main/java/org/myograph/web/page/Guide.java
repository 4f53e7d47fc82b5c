package org.myograph.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A guide of {@code src/site/markdown} as a page: the text stands there only, and its queries are
 * run by a test.
 *
 * @param name last part of its address
 * @param title its heading, as plain text
 * @param html what follows the heading
 */
record Guide(String name, String title, String html) {
  /** Where guides stand. */
  static final String FOLDER = "/docs/";

  /** In the order in which people may want them. */
  static final List<String> NAMES =
      List.of("model", "federation", "mappings", "lookups", "interoperability");

  /** The address that the texts use for the service. */
  static final String LOCAL = "http://localhost:3330";

  private static final String ELLIPTIC = "https://…/sparql";
  private static final String CODE = "pre";

  /**
   * @param base address of the service; empty: unknown, the examples stay as they are
   */
  static Guide read(String name, String base) {
    String text = text(name);
    if (!base.isEmpty()) {
      text = text.replace(LOCAL, base).replace(ELLIPTIC, base + "/sparql");
    }
    List<Extension> extensions =
        List.of(
            TablesExtension.create(), HeadingAnchorExtension.builder().idPrefix("page-").build());
    Node document = Parser.builder().extensions(extensions).build().parse(text);
    Node heading = document.getFirstChild();
    if (!(heading instanceof Heading)) {
      throw new IllegalArgumentException(name + ".md does not begin with a heading");
    }
    heading.unlink();
    document.accept(new Links(base));
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(extensions)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Guide::attributes)
            .build();
    String title = TextContentRenderer.builder().build().render(heading);
    return new Guide(name, title, renderer.render(document));
  }

  private static String text(String name) {
    try (InputStream in = Guide.class.getResourceAsStream("/pages/docs/" + name + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wider than the page is scrolled by keyboard too; heads of columns say so. */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals(CODE)) {
      attributes.put("tabindex", "0");
    }
    if (node instanceof TableCell cell && cell.isHeader()) {
      attributes.put("scope", "col");
    }
  }

  /** Points the guides' links to each other to where they are served. */
  private static final class Links extends AbstractVisitor {
    private final String base;

    private Links(String base) {
      this.base = base;
    }

    @Override
    public void visit(Link link) {
      String target = link.getDestination();
      for (String name : NAMES) {
        if (target.equals(name + ".md")) {
          link.setDestination(base + FOLDER + name);
        }
      }
      super.visit(link);
    }
  }
}
