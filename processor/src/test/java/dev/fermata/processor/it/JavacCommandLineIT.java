package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** {@code javac} and {@code java}, with the two jars and nothing else. */
class JavacCommandLineIT {
  private UserProject orders;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    orders = UserProject.copyOf("orders", folder);
  }

  @EveryJdk
  void transformedProgramRuns(InstalledJdk jdk) throws Exception {
    assertEquals("", orders.javacWithFermata(jdk).run().orFail());
    String output = orders.java(jdk, "Orders").run().orFail();
    assertTrue(output.startsWith("total 60\n"), output);
  }

  @EveryJdk
  void stackTraceNamesTheUsersLine(InstalledJdk jdk) throws Exception {
    orders.javacWithFermata(jdk).run().orFail();
    String trace = orders.java(jdk, "Orders").run().orFail();
    int line = orders.lineOf("after two suspensions", "Orders.java");
    assertTrue(trace.contains("(Orders.java:" + line + ")"), trace);
  }

  @EveryJdk
  void generatedSourceLiesBesideTheClasses(InstalledJdk jdk) throws Exception {
    orders.javacWithFermata(jdk).run().orFail();
    assertTrue(Files.exists(orders.folder().resolve("out/Orders$Async.java")));
  }

  @EveryJdk
  void generatedSourceLiesWhereTheUserSays(InstalledJdk jdk) throws Exception {
    Files.createDirectory(orders.folder().resolve("generated"));
    orders.javacWithFermata(jdk, "-s", "generated").run().orFail();
    assertTrue(Files.exists(orders.folder().resolve("generated/Orders$Async.java")));
  }
}
