package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Async methods of all kinds of classes, with all that only these classes may name. */
class HostsIT {
  private static final String OUTPUT =
      """
      base guest, named inheriting1, shared, h1z3z1
      inheriting+inheriting
      private static suffix
      9
      3 4 4 deep 4 4
      long int Object Object 6
      BLUE tint 1 8 6
      Point[x=3, y=1] 3
      """;

  @EveryJdk
  void everyHostRunsItsMethods(InstalledJdk jdk, @TempDir Path folder) throws Exception {
    UserProject project = UserProject.copyOf("hosts", folder);
    assertEquals("", project.javacWithFermata(jdk).run().orFail());
    assertEquals(OUTPUT, project.java(jdk, "shop.Main").run().orFail());
  }

  @EveryJdk
  void anAsyncMainMethodOfTheUnnamedPackageRuns(InstalledJdk jdk, @TempDir Path folder)
      throws Exception {
    UserProject project = UserProject.copyOf("unnamed", folder);
    assertEquals("", project.javacWithFermata(jdk).run().orFail());
    assertEquals("hello0!hello06!\n", project.java(jdk, "Main").run().orFail());
  }

  @EveryJdk
  void anInstanceMainMethodRuns(InstalledJdk jdk, @TempDir Path folder) throws Exception {
    assumeTrue(jdk.major() >= 25);
    UserProject project = UserProject.copyOf("instancemain", folder);
    assertEquals("", project.javacWithFermata(jdk).run().orFail());
    assertEquals("loaded 5\n", project.java(jdk, "Program").run().orFail());
  }
}
