import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.obolibrary.robot.IOHelper;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.OBODocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/**
 * Converts ontologies as {@code robot convert} does, several in one process. Imports are not
 * followed: nothing is fetched. Prints a line a file: {@code OK OUT}, or {@code NO IN reason}.
 *
 * <p>usage: java -cp 'target/robot/*' RobotConvert.java IN OUT [IN OUT]…; the ending of OUT tells
 * its format
 */
public class RobotConvert {
  private static final IRI NOWHERE = IRI.create("file:///imports-are-not-followed");

  public static void main(String[] args) {
    for (int i = 0; i + 1 < args.length; i += 2) {
      try {
        convert(args[i], args[i + 1]);
        System.out.println("OK " + args[i + 1]);
      } catch (Exception | StackOverflowError e) {
        String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        reason = reason.replaceFirst("^.*Detailed logs: -*", "");
        String shown = reason.substring(0, Math.min(300, reason.length()));
        System.out.println("NO " + args[i] + " " + e.getClass().getSimpleName() + " " + shown);
      }
    }
  }

  private static void convert(String from, String to) throws Exception {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager.getIRIMappers().set(iri -> NOWHERE);
    OWLOntologyLoaderConfiguration configuration =
        new OWLOntologyLoaderConfiguration()
            .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
    try (InputStream file = new BufferedInputStream(new FileInputStream(from));
        InputStream in = from.endsWith(".gz") ? new GZIPInputStream(file) : file) {
      // Named after the file, for an OBO file that names no ontology.
      IRI name = IRI.create(new File(from).toURI());
      OWLOntology ontology =
          manager.loadOntologyFromOntologyDocument(
              // A mistake is told by the parser of the format, not by all that were tried.
              from.contains(".obo")
                  ? new StreamDocumentSource(in, name, new OBODocumentFormat(), null)
                  : new StreamDocumentSource(in, name),
              configuration);
      new IOHelper().saveOntology(ontology, IRI.create(new File(to).toURI()));
    }
  }
}
