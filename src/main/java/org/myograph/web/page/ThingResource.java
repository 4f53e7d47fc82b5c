package org.myograph.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
          List<MediaType> accepted = request.getAcceptableMediaTypes();
          Form form = asked.orElseGet(() -> Form.choose(accepted));
          String type = asked.isPresent() ? form.contentType() : form.contentType(accepted);
          String iri =
              found instanceof Things.Thing thing
                  ? thing.iri()
                  : Listing.iri(((Things.Listing) found).page());
          return conditional(request, reading, type)
              .orElseGet(() -> Response.ok(body(reading, found, form), type))
              .tag(tag(request, reading, type))
              .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
              .header(HttpHeaders.CACHE_CONTROL, CACHE)
              .header(HttpHeaders.CONTENT_LOCATION, reading.addresses().page(iri, form))
              .header(HttpHeaders.LINK, String.join(", ", links(reading, iri, form)))
              .build();
        });
  }

  private byte[] body(Reading reading, Things.Found found, Form form) {
    return found instanceof Things.Thing thing
        ? bodies.of(reading, thing, form)
        : bodies.list(reading, ((Things.Listing) found).page(), form);
  }

  /** The response without a body, where the client has it already. */
  private Optional<Response.ResponseBuilder> conditional(
      ContainerRequestContext request, Reading reading, String type) {
    return Optional.ofNullable(
        request.getRequest().evaluatePreconditions(tag(request, reading, type)));
  }

  private EntityTag tag(ContainerRequestContext request, Reading reading, String type) {
    return tags.of(reading.generation(), RootFilter.path(request), type);
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
