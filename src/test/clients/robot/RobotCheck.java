import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.obolibrary.robot.IOHelper;
import org.obolibrary.robot.MergeOperation;
import org.obolibrary.robot.ReportOperation;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2ELProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileReport;

/**
 * Merges ontologies as {@code robot merge} does, then reports on them and checks the OWL profiles
 * as {@code robot report} and {@code robot validate-profile} do. Prints one line a finding: {@code
 * ERROR …} of the report, and {@code DL …}, {@code EL …}, {@code RL …} of a profile.
 *
 * <p>usage: java -cp 'target/robot/*' RobotCheck.java REPORT.tsv ONTOLOGY…
 */
public class RobotCheck {
  public static void main(String[] args) throws Exception {
    IOHelper files = new IOHelper();
    List<OWLOntology> ontologies = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      ontologies.add(files.loadOntology(new File(args[i])));
    }
    OWLOntology merged = MergeOperation.merge(ontologies);
    System.out.println("axioms " + merged.getLogicalAxiomCount() + " logical, " + merged.getAxiomCount() + " in all");
    System.out.println("classes " + merged.getClassesInSignature().size());
    Map<String, String> options = ReportOperation.getDefaultOptions();
    options.put("fail-on", "none");
    ReportOperation.report(merged, files, args[0], options);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (line.startsWith("ERROR")) {
        System.out.println(line.replace('\t', ' '));
      }
    }
    profile("DL", new OWL2DLProfile(), merged);
    profile("EL", new OWL2ELProfile(), merged);
    profile("RL", new OWL2RLProfile(), merged);
  }

  private static void profile(String name, OWLProfile profile, OWLOntology ontology) {
    OWLProfileReport report = profile.checkOntology(ontology);
    System.out.println("profile " + name + " " + report.isInProfile());
    report.getViolations().forEach(violation -> System.out.println(name + " " + violation));
  }
}
