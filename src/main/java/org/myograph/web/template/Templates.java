package org.myograph.web.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The pages' templates ({@code resources/pages/*.ftl}). Whatever a template prints is escaped, see
 * {@link SafeHtml}, and no template can switch that off; what it does not find is an error and no
 * empty place.
 */
public final class Templates {
  private static final String FOLDER = "/pages";
  private static final String ENDING = ".ftl";
  private static final List<String> PARTS = List.of("layout", "parts");

  private static final SafeHtml HTML = new SafeHtml();

  private final Configuration configuration;
  private final String texts;

  /**
   * Reads and parses all templates, so that one with a mistake stops the start and no request.
   *
   * @param names of those that make pages
   */
  public Templates(List<String> names) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, FOLDER));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTML);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ENGLISH);
    configuration.setNumberFormat("#,##0.####");
    StringBuilder all = new StringBuilder();
    try {
      for (String name : Stream.concat(PARTS.stream(), names.stream()).toList()) {
        all.append(text(name));
        configuration.getTemplate(name + ENDING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts = all.toString();
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + "/" + name + ENDING)) {
      if (in == null) {
        throw new IOException("pages/" + name + ENDING + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** All templates as they stand in the files: pages depend on them. */
  public String texts() {
    return texts;
  }

  /** Text that is safe as it is; no template can say so of a text itself. */
  public static Object safe(String markup) {
    try {
      return HTML.fromMarkup(markup);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page in UTF-8. */
  public byte[] render(String name, Map<String, Object> model) {
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(name + ENDING).process(model, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("Template " + name + " cannot show its model", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
