package org.myograph.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.process.Inflector;

/**
 * Answers with a page about the service. Who asks for the service itself as RDF is led to the
 * description of what it serves.
 */
final class SiteResource implements Inflector<ContainerRequestContext, Response> {
  private static final String DESCRIPTION = "/.well-known/void";

  /** HTML first: who says nothing of formats is a person here. */
  private static final List<Form> DESCRIBED =
      List.of(Form.HTML, Form.TURTLE, Form.JSON_LD, Form.RDF_XML, Form.N_TRIPLES);

  private final SitePage page;
  private final Readings readings;
  private final Bodies bodies;
  private final Tags tags;

  SiteResource(SitePage page, Readings readings, Bodies bodies, Tags tags) {
    this.page = page;
    this.readings = readings;
    this.bodies = bodies;
    this.tags = tags;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    Optional<Form> asked = RootFilter.form(request);
    boolean isHome = page.path().equals(HomePage.PATH);
    List<Form> offered = isHome ? DESCRIBED : List.of(Form.HTML);
    Form form =
        asked
            .or(() -> Form.wanted(request.getAcceptableMediaTypes(), offered))
            .filter(offered::contains)
            .orElseThrow(() -> Form.notAcceptable(offered, !isHome));
    return readings.read(
        reading -> {
          if (form != Form.HTML) {
            return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, reading.addresses().at(DESCRIPTION))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
          }
          EntityTag tag =
              tags.of(reading.generation(), RootFilter.path(request), form.contentType());
          Response.ResponseBuilder known = request.getRequest().evaluatePreconditions(tag);
          return Optional.ofNullable(known)
              .orElseGet(() -> Response.ok(bodies.site(reading, page), form.contentType()))
              .tag(tag)
              .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
              .header(HttpHeaders.CACHE_CONTROL, ThingResource.CACHE)
              .header(HttpHeaders.LINK, links(reading.addresses()))
              .build();
        });
  }

  private static String links(Addresses addresses) {
    return "<"
        + addresses.at(DESCRIPTION)
        + ">; rel=\"describedby\"; type=\"text/turtle\", <"
        + addresses.at("/.well-known/api-catalog")
        + ">; rel=\"api-catalog\"";
  }
}
