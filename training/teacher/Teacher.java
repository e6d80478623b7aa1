import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Names the entities of every {@code .txt} file in a folder, one line each: file, begin, end (in code points), kind.
 *
 * <p>Runs offline while the training data is prepared; CoreNLP is under the GPL and no part of it ships with Accord.
 *
 * <pre>java -cp 'lib/*' Teacher.java FOLDER OUT.tsv</pre>
 */
public final class Teacher {

  public static void main(String[] args) throws IOException {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("tokenize.options", "untokenizable=noneDelete");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[0]))) {
      files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      for (Path file : files) {
        String text = Files.readString(file);
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        for (CoreEntityMention mention : document.entityMentions()) {
          int begin = text.codePointCount(0, mention.charOffsets().first());
          int end = text.codePointCount(0, mention.charOffsets().second());
          out.println(file.getFileName() + "\t" + begin + "\t" + end + "\t" + mention.entityType());
        }
        out.println(file.getFileName() + "\t0\t0\tREAD");
      }
    }
  }
}
