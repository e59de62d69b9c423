package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are set up wrongly end with one message that says what to do. */
class MisuseIT {
  /** The first JDK that runs processors only where it is told which. */
  private static final int NO_IMPLICIT_PROCESSING = 23;

  private UserProject orders;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    orders = UserProject.copyOf("orders", folder);
  }

  @EveryJdk
  void runtimeWithoutProcessor(InstalledJdk jdk) throws Exception {
    orders.javac(jdk, "-cp", Jars.RUNTIME.toString()).run().orFail();
    String output = orders.java(jdk, "Orders").run().asFailure();
    assertTrue(output.contains("IllegalStateException"), output);
    assertTrue(output.contains("fermata-processor"), output);
  }

  @EveryJdk
  void processorWithoutRuntime(InstalledJdk jdk) throws Exception {
    String output =
        orders.javac(jdk, "-processorpath", Jars.PROCESSOR.toString()).run().asFailure();
    assertEquals(2, output.split("fermata-runtime", -1).length, output);
  }

  @EveryJdk
  void processorOnTheClassPathOnly(InstalledJdk jdk) throws Exception {
    Command javac = orders.javac(jdk, "-cp", Jars.path(Jars.RUNTIME, Jars.PROCESSOR));
    if (jdk.major() < NO_IMPLICIT_PROCESSING) {
      javac.run().orFail();
      assertTrue(orders.java(jdk, "Orders").run().orFail().startsWith("total 60\n"));
    } else {
      assertOneErrorAboutProcessor(javac);
    }
  }

  @EveryJdk
  void processingSwitchedOff(InstalledJdk jdk) throws Exception {
    assertOneErrorAboutProcessor(
        orders
            .javac(jdk, "-proc:none", "-cp", Jars.RUNTIME.toString())
            .and("-processorpath", Jars.PROCESSOR.toString()));
  }

  @EveryJdk
  void failedCompilationLeavesNoClassBehind(InstalledJdk jdk) throws Exception {
    Files.writeString(orders.folder().resolve("Broken.java"), "class Broken { int x = \"\"; }");
    orders.javacWithFermata(jdk).run().asFailure();
    assertFalse(Files.exists(orders.folder().resolve("out/Orders.class")));
  }

  private static void assertOneErrorAboutProcessor(Command javac) throws Exception {
    String output = javac.run().asFailure();
    assertTrue(output.contains("\n1 error\n"), output);
    assertTrue(output.contains("processor"), output);
  }
}
