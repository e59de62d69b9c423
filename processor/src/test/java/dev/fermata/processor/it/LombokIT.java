package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Lombok and Fermata on one processor path. */
class LombokIT {
  @TempDir private Path folder;

  @EveryJdk
  void lombokFirst(InstalledJdk jdk) throws Exception {
    compileAndRun(jdk, Jars.path(Jars.LOMBOK, Jars.PROCESSOR));
  }

  @EveryJdk
  void fermataFirst(InstalledJdk jdk) throws Exception {
    compileAndRun(jdk, Jars.path(Jars.PROCESSOR, Jars.LOMBOK));
  }

  private void compileAndRun(InstalledJdk jdk, String processorPath) throws Exception {
    UserProject project = UserProject.copyOf("lombok", folder);
    project
        .javac(jdk, "-cp", Jars.path(Jars.RUNTIME, Jars.LOMBOK), "-processorpath", processorPath)
        .run()
        .orFail();
    assertEquals("14\n", project.java(jdk, "shop.Shop").run().orFail());
  }
}
