package dev.fermata.processor.docs;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.emit.GoldenCase;
import dev.fermata.processor.ir.Phase;
import dev.fermata.processor.testing.FirstDifference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code how-it-works.md} shows is what the phases make of its example. */
class HowItWorksTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/goldens/how-it-works");
  private static final String SOURCE = "Orders.java";

  @Test
  void showsWhatThePhasesMake(@TempDir Path output) throws IOException {
    boolean update = Boolean.getBoolean("goldens.update");
    if (update) {
      new GoldenCase(EXAMPLE).update(output);
    }
    Document document = Document.read("how-it-works.md");
    String source = Files.readString(EXAMPLE.resolve(SOURCE));
    Lowering lowering = Lowering.of(source);
    String current = document.with(marker -> content(marker, lowering));
    if (update) {
      document.write(current);
    } else {
      FirstDifference.assertNone(
          document.text(), current, "run with -Dgoldens.update=true and read the change");
    }
  }

  private static String content(String marker, Lowering lowering) {
    String[] words = marker.split(": ");
    return switch (words[0]) {
      case "phase" -> lowering.after(Phase.valueOf(words[1]));
      case "method" -> method(SOURCE, words[1]);
      case "generated" -> method("Orders$Async.java", words[1]);
      default -> throw new IllegalArgumentException("no content for " + marker);
    };
  }

  /** The member of the file that starts with these words, without its indentation. */
  private static String method(String file, String start) {
    try {
      String text = Files.readString(EXAMPLE.resolve(file));
      int begin = text.indexOf("  " + start);
      if (begin < 0) {
        throw new IllegalArgumentException("no " + start + " in " + file);
      }
      String member = text.substring(begin, text.indexOf("\n  }\n", begin) + "\n  }\n".length());
      return member.indent(-2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
