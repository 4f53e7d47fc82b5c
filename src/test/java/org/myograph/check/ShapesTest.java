package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.Tool;
import org.myograph.store.Names;

/**
 * Tries every message of {@code ontology/shapes.ttl}: {@code base.ttl} is a small graph without
 * fault, each {@code .ru} beside it makes one mistake in it, and its comments name exactly the
 * findings. The mistake is made in the sources, before the derived graphs are made; where only
 * those can go wrong, the file's name begins with {@code after-derivation-}.
 */
class ShapesTest {
  private static final Path MISTAKES = Path.of("src/test/resources/shapes");
  private static final String DERIVE = "queries/derive/";
  private static final String EXPECTS = "# expects ";

  private static Shapes shapes;
  private static Model base;

  @BeforeAll
  static void read() {
    shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    base = RDFDataMgr.loadModel("ontology/myograph.ttl");
    RDFDataMgr.read(base, MISTAKES.resolve("base.ttl").toString());
  }

  static List<Path> mistakes() throws IOException {
    try (Stream<Path> files = Files.list(MISTAKES)) {
      return files.filter(file -> file.toString().endsWith(".ru")).sorted().toList();
    }
  }

  @Test
  void theSmallGraphHasNoFault() throws IOException {
    Model model = copy(base);
    derive(model);
    assertEquals(Set.of(), findings(model.getGraph()));
  }

  @Test
  void theWholeGraphHasNoFault() throws IOException {
    Model model = ModelFactory.createDefaultModel();
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      files
          .filter(file -> file.toString().endsWith(".ttl") && !file.endsWith("shapes.ttl"))
          .forEach(file -> RDFDataMgr.read(model, file.toString()));
    }
    derive(model);
    assertEquals(Set.of(), findings(model.getGraph()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsFoundWhereItIs(Path file) throws IOException {
    assertEquals(expected(file), findings(withMistake(file)));
  }

  @Test
  void pyShaclFindsWhatJenaFindsWhereAllMistakesAreMade(@TempDir Path folder) throws Exception {
    Model model = copy(base);
    for (Path file : mistakes()) {
      if (!isLate(file)) {
        UpdateAction.parseExecute(Files.readString(file), model);
      }
    }
    derive(model);
    Graph report = ShaclValidator.get().validate(shapes, model.getGraph()).getGraph();
    Path shapesFile = Path.of("ontology/shapes.ttl").toAbsolutePath();
    Tool.reader(
            "rdf",
            "shacl_reader.py",
            written(model.getGraph(), folder.resolve("spoilt.nt")),
            shapesFile.toString(),
            written(report, folder.resolve("report.nt")))
        .assertPassed();
  }

  private static String written(Graph graph, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    }
    return file.toString();
  }

  @Test
  void everyMessageIsTriedByAMistake() throws IOException {
    Set<String> tried = new TreeSet<>();
    for (Path file : mistakes()) {
      expected(file).forEach(finding -> tried.add(finding.substring(finding.indexOf(": ") + 2)));
    }
    Set<String> messages =
        shapes
            .getGraph()
            .find(Node.ANY, SHACL.message, Node.ANY)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .toSet();
    assertTrue(messages.size() > 50, "only " + messages.size() + " messages");
    assertEquals(new TreeSet<>(messages), tried);
  }

  private static Graph withMistake(Path file) throws IOException {
    boolean late = isLate(file);
    Model model = copy(base);
    if (late) {
      derive(model);
    }
    long before = model.size();
    Graph untouched = copy(model).getGraph();
    UpdateAction.parseExecute(Files.readString(file), model);
    assertTrue(
        before != model.size() || !untouched.isIsomorphicWith(model.getGraph()),
        "changes nothing: " + file);
    if (!late) {
      derive(model);
    }
    return model.getGraph();
  }

  private static boolean isLate(Path file) {
    return file.getFileName().toString().startsWith("after-derivation-");
  }

  /** Direct triples first, as at load: other derivations read them, in a graph of their own. */
  private static void derive(Model model) throws IOException {
    Dataset dataset = DatasetFactory.createGeneral().setDefaultModel(model);
    dataset.addNamedModel(Names.DIRECT.getURI(), construct(dataset, Path.of(DERIVE + "direct.rq")));
    model.add(dataset.getNamedModel(Names.DIRECT.getURI()));
    try (Stream<Path> files = Files.list(Path.of(DERIVE))) {
      for (Path file : files.filter(f -> !f.endsWith("direct.rq")).sorted().toList()) {
        model.add(construct(dataset, file));
      }
    }
  }

  private static Model construct(Dataset dataset, Path query) throws IOException {
    try (QueryExecution exec =
        QueryExecution.create(QueryFactory.create(Files.readString(query)), dataset)) {
      return exec.execConstruct();
    }
  }

  private static Set<String> findings(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> name(entry.focusNode()) + ": " + entry.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> expected(Path file) throws IOException {
    Set<String> lines =
        Files.readString(file)
            .lines()
            .filter(line -> line.startsWith(EXPECTS))
            .map(line -> line.substring(EXPECTS.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(!lines.isEmpty(), "expects nothing: " + file);
    return lines;
  }

  private static String name(Node node) {
    if (node.isBlank()) {
      return "[]";
    }
    String prefixed = base.shortForm(node.getURI());
    return prefixed.equals(node.getURI()) ? "<" + prefixed + ">" : prefixed;
  }

  private static Model copy(Model model) {
    return ModelFactory.createDefaultModel().add(model);
  }
}
