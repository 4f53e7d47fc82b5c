package org.myograph.codes;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text may mean.
 *
 * @param form the vocabulary
 * @param local the code in it, without prefix
 */
public record Reading(Form form, String local) {

  /** As the service writes it, for example {@code MESH:D006261}. */
  public String code() {
    return form.prefix() + ":" + local;
  }

  /** As the service writes it; the code where the vocabulary has no IRIs. */
  public String iri() {
    return form.namespace().isEmpty() ? code() : form.namespace() + local;
  }

  /** All addresses that the term may have, the service's own first. */
  public List<String> iris() {
    List<String> found = new ArrayList<>(List.of(iri()));
    if (!form.namespace().isEmpty()) {
      found.add(
          form.namespace().startsWith("https:")
              ? "http:" + iri().substring("https:".length())
              : "https:" + iri().substring("http:".length()));
    }
    for (String start : form.iris()) {
      found.add("http://" + start + local);
      found.add("https://" + start + local);
    }
    return found;
  }
}
