package org.myograph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the architecture: who may depend on whom, and where a technology may be used. */
@AnalyzeClasses(packages = "org.myograph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule dependenciesPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("..cli..")
          .layer("web")
          .definedBy("..web..")
          .layer("sparql")
          .definedBy("..sparql..")
          .layer("check")
          .definedBy("..check..")
          .layer("answer")
          .definedBy("..answer..")
          .layer("lookup")
          .definedBy("..lookup..")
          .layer("imports")
          .definedBy("..imports..")
          .layer("store")
          .definedBy("..store..")
          .layer("problem")
          .definedBy("..problem..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("sparql")
          .mayOnlyBeAccessedByLayers("web")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("answer")
          .mayOnlyBeAccessedByLayers("web", "check", "cli")
          .whereLayer("lookup")
          .mayOnlyBeAccessedByLayers("answer", "web", "check", "cli")
          .whereLayer("imports")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("imports", "answer", "check", "sparql", "web", "cli")
          .whereLayer("problem")
          .mayOnlyBeAccessedByLayers("sparql", "web");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.myograph.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule jaxRsOnlyInWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "org.glassfish.jersey..");

  @ArchTest
  static final ArchRule picocliOnlyInCli =
      noClasses()
          .that()
          .resideOutsideOfPackages("..cli..", "org.myograph")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule lookupKnowsNoHttp =
      noClasses()
          .that()
          .resideInAnyPackage("..lookup..", "..store..", "..answer..", "..check..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..", "org.eclipse.jetty..", "org.apache.jena.fuseki..");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.myograph.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule plainNames =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl");

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertEquals(
        List.of(),
        sources()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
            .toList());
  }

  @Test
  void noQueryHidesInAJavaString() throws IOException {
    assertEquals(
        List.of(),
        sources()
            .flatMap(ArchitectureTest::lines)
            .filter(line -> line.matches(".*\"\\s*(SELECT|CONSTRUCT|ASK|DESCRIBE|PREFIX)\\s.*"))
            .toList());
  }

  private static Stream<Path> sources() throws IOException {
    return Files.walk(Path.of("src/main/java")).filter(path -> path.toString().endsWith(".java"));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
