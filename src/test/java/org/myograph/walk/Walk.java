package org.myograph.walk;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Follows every link that a service gives out, in every format, until nothing new turns up. What
 * leads to other hosts is looked at and counted, never fetched.
 */
final class Walk {
  private static final int SIDE_BY_SIDE = 4;

  /**
   * A link that leads nowhere, or not to what it promises.
   *
   * @param link the first of those with that target
   */
  record Dead(Link link, String why, int times) {
    @Override
    public String toString() {
      return why + ": " + link + (times > 1 ? ", and in " + (times - 1) + " more places" : "");
    }
  }

  private final Site site;
  private final Visitor visitor;
  private final Map<Ask, Link> asked = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<Found> read = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Link> withFragment = new ArrayList<>();
  private final Map<String, Dead> dead = new LinkedHashMap<>();
  private final Tally tally = new Tally();
  private List<Ask> next = new ArrayList<>();

  /**
   * @param prefixes of CURIEs in tables and JSON
   */
  Walk(Site site, Map<String, String> prefixes) {
    this.site = site;
    this.visitor = new Visitor(site, prefixes);
  }

  /** Adds an address that answers with a problem, whose links are followed too. */
  Walk refusedAt(String address, int status) {
    Link link = new Link("start", "here", "the list of refusals", site.outside(address), null);
    asked.put(new Ask(address, null), link);
    take(visitor.refused(address, status));
    return this;
  }

  /** Walks to the end. */
  Walk from(String... starts) throws InterruptedException {
    return from(Integer.MAX_VALUE, starts);
  }

  /** Walks no further than {@code steps} links away from where it starts. */
  Walk from(int steps, String... starts) throws InterruptedException {
    for (String start : starts) {
      follow(new Link("start", "here", "the start", site.outside(start), null));
    }
    ExecutorService workers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      for (int step = 0; step <= steps && !next.isEmpty(); step++) {
        List<Ask> wave = next;
        next = new ArrayList<>();
        for (Future<Reply> reply :
            workers.invokeAll(wave.stream().map(ask -> visit(ask)).toList())) {
          take(reply.get());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
    withFragment.forEach(this::checkFragment);
    return this;
  }

  private java.util.concurrent.Callable<Reply> visit(Ask ask) {
    return () -> visitor.visit(ask);
  }

  private void take(Reply reply) {
    reply.faults().forEach(fault -> isDead(asked.get(reply.ask()), fault));
    tally.address(reply);
    Place place = places.computeIfAbsent(reply.ask().address(), address -> new Place());
    place.location = reply.location() == null ? place.location : reply.location();
    place.lost |= !reply.faults().isEmpty();
    for (Found found : reply.found()) {
      place.add(found);
      if (read.add(found)) {
        found.links().forEach(this::follow);
      }
    }
  }

  private void follow(Link link) {
    tally.link(link);
    Optional<String> path = site.path(link.target());
    if (path.isEmpty()) {
      tally.outside(link);
      site.faultOutside(link.target()).ifPresent(fault -> isDead(link, fault));
      return;
    }
    String address = path.get().replaceFirst("#.*", "");
    try {
      Ask ask = new Ask(URI.create(address).toASCIIString(), link.type());
      if (asked.putIfAbsent(ask, link) == null) {
        next.add(ask);
      }
    } catch (IllegalArgumentException e) {
      isDead(link, "is no IRI: " + e.getMessage());
      return;
    }
    if (path.get().matches(".*#.+")) {
      withFragment.add(link);
    }
  }

  /** A fragment is an anchor of the page, and a subject of what is said in RDF or JSON-LD. */
  private void checkFragment(Link link) {
    String path = site.path(link.target()).orElseThrow();
    int hash = path.indexOf('#');
    String fragment = path.substring(hash + 1);
    Place place = places.get(URI.create(path.substring(0, hash)).toASCIIString());
    for (int hops = 0; place != null && place.isElsewhere() && hops < 5; hops++) {
      place = places.get(site.path(place.location).orElse(""));
    }
    if (place == null || place.lost) {
      return; // Not reached in so few steps, or told already.
    }
    boolean name = !link.source().equals("html");
    boolean anchored =
        place.ids.contains(fragment)
            || place.ids.contains(URLDecoder.decode(fragment, StandardCharsets.UTF_8));
    boolean described = place.subjects.stream().map(site::path).anyMatch(Optional.of(path)::equals);
    if (place.page && !anchored) {
      isDead(link, "no anchor on the page");
    }
    if ((name || !place.page) && !described) {
      isDead(link, "the document says nothing of it");
    }
  }

  /** What is known of an address when all its forms were read. */
  private static final class Place {
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private boolean page;
    private boolean lost;
    private String location;

    /** Some forms may be elsewhere and others here. */
    boolean isElsewhere() {
      return location != null && !page && subjects.isEmpty();
    }

    void add(Found found) {
      page |= !found.ids().isEmpty();
      ids.addAll(found.ids());
      subjects.addAll(found.subjects());
    }
  }

  private void isDead(Link link, String why) {
    dead.merge(
        why + link.target(),
        new Dead(link, why, 1),
        (first, again) -> new Dead(first.link(), why, first.times() + 1));
  }

  List<Dead> dead() {
    return List.copyOf(dead.values());
  }

  Tally tally() {
    return tally;
  }
}
