package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Code beside an async method compiles as it did without Fermata, and without a warning. */
class NeighbouringCodeIT {
  @EveryJdk
  void compilesUnchanged(InstalledJdk jdk, @TempDir Path folder) throws Exception {
    UserProject project = UserProject.copyOf("neighbours", folder);
    assertEquals("", project.javacWithFermata(jdk).run().orFail());
    assertEquals("1 2 3 3 0 [1, 2]42\n", project.java(jdk, "shop.Neighbours").run().orFail());
  }
}
