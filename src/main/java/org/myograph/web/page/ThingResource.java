package org.myograph.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.process.Inflector;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/** Answers at every IRI of ours: with the thing's description in the form that is wanted. */
final class ThingResource implements Inflector<ContainerRequestContext, Response> {
  static final String CACHE = "public, no-cache";

  private final Readings readings;
  private final Things things;
  private final Bodies bodies;
  private final Tags tags;

  ThingResource(Readings readings, Things things, Bodies bodies, Tags tags) {
    this.readings = readings;
    this.things = things;
    this.bodies = bodies;
    this.tags = tags;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getRawPath();
    Optional<Form> asked = RootFilter.form(request);
    return readings.read(
        reading -> {
          Things.Found found = things.find(reading, path);
          if (found instanceof Things.Elsewhere elsewhere) {
            return redirect(reading, elsewhere.iri(), asked);
          }
          if (found instanceof Things.Listing listing) {
            return list(request, reading, listing.page(), asked);
          }
          Things.Thing thing = (Things.Thing) found;
          Form form = asked.orElseGet(() -> Form.choose(request.getAcceptableMediaTypes()));
          return conditional(request, reading, form)
              .orElseGet(() -> Response.ok(bodies.of(reading, thing, form), form.contentType()))
              .tag(tag(request, reading, form))
              .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
              .header(HttpHeaders.CACHE_CONTROL, CACHE)
              .header(HttpHeaders.CONTENT_LOCATION, reading.addresses().page(thing.iri(), form))
              .header(HttpHeaders.LINK, String.join(", ", links(reading, thing.iri(), form)))
              .build();
        });
  }

  /** The response without a body, where the client has it already. */
  private Optional<Response.ResponseBuilder> conditional(
      ContainerRequestContext request, Reading reading, Form form) {
    return Optional.ofNullable(
        request.getRequest().evaluatePreconditions(tag(request, reading, form)));
  }

  private EntityTag tag(ContainerRequestContext request, Reading reading, Form form) {
    return tags.of(reading.generation(), RootFilter.path(request), form);
  }

  private Response list(
      ContainerRequestContext request, Reading reading, Page page, Optional<Form> asked) {
    Form form = asked.orElse(Form.HTML);
    if (form != Form.HTML || Form.HTML.quality(request.getAcceptableMediaTypes()) == 0) {
      throw Form.notAcceptable(List.of(Form.HTML));
    }
    return conditional(request, reading, form)
        .orElseGet(() -> Response.ok(bodies.list(reading, page), form.contentType()))
        .tag(tag(request, reading, form))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, CACHE)
        .build();
  }

  private static Response redirect(Reading reading, String iri, Optional<Form> form) {
    String target =
        form.map(asked -> reading.addresses().page(iri, asked))
            .orElseGet(() -> reading.addresses().link(iri));
    if (target == null) {
      throw new ProblemException(ProblemType.NOT_FOUND, null);
    }
    return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, target).build();
  }

  private static List<String> links(Reading reading, String iri, Form form) {
    List<String> links = new ArrayList<>();
    String name = reading.addresses().canonical(iri);
    links.add("<" + name + ">; rel=\"canonical\"");
    for (Form other : Form.values()) {
      if (other != form) {
        String page = reading.addresses().page(iri, other);
        links.add("<" + page + ">; rel=\"alternate\"; type=\"" + other.mediaType() + "\"");
      }
    }
    return links;
  }
}
