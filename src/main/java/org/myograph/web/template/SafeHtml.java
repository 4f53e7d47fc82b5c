package org.myograph.web.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * HTML whose texts can neither become markup nor change the order in which the text around them is
 * read: beside what HTML gives a meaning to, control characters and those that steer the direction
 * of writing (Unicode Technical Report 36, section 2.5) are shown as their numbers.
 */
final class SafeHtml extends CommonMarkupOutputFormat<SafeHtml.Markup> {

  /** Markup of this format. */
  static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
    private final SafeHtml format;

    private Markup(SafeHtml format, String text, String markup) {
      super(text, markup);
      this.format = format;
    }

    @Override
    public SafeHtml getOutputFormat() {
      return format;
    }
  }

  @Override
  public String getName() {
    return "SafeHTML";
  }

  @Override
  public String getMimeType() {
    return "text/html";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(visible(text));
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return false;
  }

  @Override
  protected Markup newTemplateMarkupOutputModel(String text, String markup) {
    return new Markup(this, text, markup);
  }

  private static String visible(String text) {
    if (text.chars().noneMatch(SafeHtml::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (isHidden(c)) {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }

  private static boolean isHidden(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return control || Character.getType(c) == Character.FORMAT || c == 0xFFFE || c == 0xFFFF;
  }
}
