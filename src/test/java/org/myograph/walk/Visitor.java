package org.myograph.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.shared.JenaException;

/** Asks one question, looks whether the answer keeps what HTTP promises, and reads its links. */
final class Visitor {
  private static final String ANYTHING = "*/*";
  private static final String NOBODY_HAS = "application/x-nobody-has-this";
  private static final int NOT_ACCEPTABLE = 406;

  private final Site site;
  private final Client client;
  private final Map<String, String> prefixes;

  /** Bodies that were read, by their digest: forms come under two addresses, and dumps repeat. */
  private final Map<String, Found> read = new ConcurrentHashMap<>();

  /**
   * @param prefixes of CURIEs in tables and JSON
   */
  Visitor(Site site, Map<String, String> prefixes) {
    this.site = site;
    this.client = new Client(site);
    this.prefixes = prefixes;
  }

  Reply visit(Ask ask) {
    List<String> faults = new ArrayList<>();
    Client.Answer answer =
        client.send("GET", ask.address(), ask.type() == null ? ANYTHING : ask.type());
    List<Found> found = new ArrayList<>(read(ask, answer, faults));
    if (!answer.ok() && !answer.elsewhere()) {
      faults.add("answers " + answer.status());
    } else if (ask.type() == null) {
      sameWithHead(ask, answer, faults);
      found.addAll(whatElse(ask, answer, faults));
    } else if (answer.ok() && !answer.type().equals(ask.type())) {
      faults.add("promised " + ask.type() + ", sends " + answer.type());
    }
    return reply(ask, answer, found, faults);
  }

  /** An address at which nothing is, and whose problem has links. */
  Reply refused(String address, int status) {
    Ask ask = new Ask(address, null);
    List<String> faults = new ArrayList<>();
    Client.Answer answer = client.send("GET", address, ANYTHING);
    if (answer.status() != status) {
      faults.add("answers " + answer.status() + ", should " + status);
    }
    return reply(ask, answer, read(ask, answer, faults), faults);
  }

  private Reply reply(Ask ask, Client.Answer answer, List<Found> found, List<String> faults) {
    String location = answer.elsewhere() ? answer.headers().firstValue("Location").get() : null;
    return new Reply(ask, answer.type(), location, found, faults);
  }

  private void sameWithHead(Ask ask, Client.Answer get, List<String> faults) {
    Client.Answer head = client.send("HEAD", ask.address(), ANYTHING);
    if (head.status() != get.status() || !head.type().equals(get.type())) {
      faults.add(
          "HEAD says %d %s, GET %d %s"
              .formatted(head.status(), head.type(), get.status(), get.type()));
    }
  }

  /** The list of a 406 (RFC 9110, section 15.5.7); what has one form may send it all the same. */
  private List<Found> whatElse(Ask ask, Client.Answer get, List<String> faults) {
    Client.Answer refused = client.send("GET", ask.address(), NOBODY_HAS);
    if (refused.status() == get.status() && refused.type().equals(get.type())) {
      return List.of();
    }
    if (refused.status() != NOT_ACCEPTABLE) {
      faults.add("answers " + refused.status() + " to an Accept that nobody has");
      return List.of();
    }
    List<Found> found = new ArrayList<>(read(ask, refused, faults));
    Found listed = new Found(document(ask, refused));
    try {
      available(ask, new ObjectMapper().readTree(refused.body()).path("available"), listed, faults);
    } catch (IOException e) {
      faults.add("its 406 is no JSON");
    }
    found.add(listed);
    return found;
  }

  private static void available(Ask ask, JsonNode list, Found listed, List<String> faults) {
    if (list.isEmpty()) {
      faults.add("its 406 lists nothing");
    }
    int question = ask.address().indexOf('?');
    String path = question < 0 ? ask.address() : ask.address().substring(0, question);
    String query = question < 0 ? "" : ask.address().substring(question);
    for (JsonNode one : list) {
      String type = one.isTextual() ? one.textValue() : one.path("mediaType").asText();
      String site = listed.document().site().base();
      listed.reference("406", "available", site + ask.address(), type.replaceFirst(";.*", ""));
      if (one.has("suffix")) {
        String form = path.replaceFirst("/$", "") + one.get("suffix").textValue() + query;
        listed.reference("406", "available", site + form, type.replaceFirst(";.*", ""));
      }
    }
  }

  private List<Found> read(Ask ask, Client.Answer answer, List<String> faults) {
    Found headers = new Found(document(ask, answer));
    HeaderLinks.read(answer.headers(), answer.type(), ask.type(), headers);
    if (answer.body().length == 0) {
      return List.of(headers);
    }
    try {
      Document document = document(ask, answer);
      return List.of(headers, read.computeIfAbsent(key(document), k -> Extractors.of(document)));
    } catch (IllegalArgumentException | JenaException e) {
      faults.add("cannot be read as " + answer.type() + ": " + e.getMessage());
      return List.of(headers);
    }
  }

  private Document document(Ask ask, Client.Answer answer) {
    String name = ask.address() + (ask.type() == null ? "" : " as " + ask.type());
    return new Document(
        site, name, site.outside(ask.address()), answer.type(), answer.body(), prefixes);
  }

  /** The same body is read anew where relative references in it may mean something else. */
  private static String key(Document document) {
    String folder = document.address().replaceFirst("[?#].*", "").replaceFirst("[^/]*$", "");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((folder + " " + document.type()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(document.body()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
