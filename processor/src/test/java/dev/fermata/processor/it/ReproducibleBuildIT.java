package dev.fermata.processor.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same files. */
class ReproducibleBuildIT {
  private final InstalledJdk jdk = InstalledJdk.running();

  @Test
  void neitherFolderNorOrderNorEarlierBuildMatters(@TempDir Path folder) throws Exception {
    UserProject one = UserProject.copyOf("hosts", folder.resolve("one"));
    UserProject other = UserProject.copyOf("hosts", folder.resolve("another/and/deeper"));
    one.javacWithFermata(jdk).run().orFail();
    TreeMap<String, String> files = files(one);
    assertTrue(files.containsKey("shop/Outer$Async.java"), files.keySet().toString());

    reversed(other.javacWithFermata(jdk)).run().orFail();
    assertEquals(files, files(other));

    one.javacWithFermata(jdk).run().orFail();
    assertEquals(files, files(one));
  }

  private static TreeMap<String, String> files(UserProject project) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    for (String name : project.filesIn("out")) {
      Path file = project.folder().resolve("out").resolve(name);
      contents.put(name, Files.readString(file, ISO_8859_1));
    }
    return contents;
  }

  /** The sources in the opposite order. */
  private static Command reversed(Command javac) {
    List<String> sources =
        new ArrayList<>(javac.words().stream().filter(word -> word.endsWith(".java")).toList());
    List<String> words = new ArrayList<>(javac.words());
    words.removeAll(sources);
    Collections.reverse(sources);
    words.addAll(sources);
    assertNotEquals(javac.words(), words);
    return new Command(javac.folder(), javac.environment(), words);
  }
}
