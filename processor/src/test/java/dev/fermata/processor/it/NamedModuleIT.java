package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A user's named module, with what it requires on the module path. */
class NamedModuleIT {
  private UserProject library;
  private UserProject shop;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    UserProject both = UserProject.copyOf("module", folder);
    library = new UserProject(both.folder().resolve("library"));
    shop = new UserProject(both.folder().resolve("shop"));
  }

  @EveryJdk
  void processorIsOnTheProcessorPath(InstalledJdk jdk) throws Exception {
    compileAndRun(jdk, "--processor-path");
  }

  @EveryJdk
  void processorIsOnTheProcessorModulePath(InstalledJdk jdk) throws Exception {
    compileAndRun(jdk, "--processor-module-path");
  }

  private void compileAndRun(InstalledJdk jdk, String processorOption) throws Exception {
    library.javac(jdk).run().orFail();
    String modulePath = Jars.path(Jars.RUNTIME, library.folder().resolve("out"));
    String output =
        shop.javac(jdk, "--module-path", modulePath, processorOption, Jars.PROCESSOR.toString())
            .and("-Xlint:all", "-Werror")
            .run()
            .orFail();
    assertEquals("", output);
    assertEquals("Price[cents=3]\n", run(jdk, Jars.path(modulePath, "out")));
  }

  private String run(InstalledJdk jdk, String modulePath) throws Exception {
    return Command.in(shop.folder(), jdk.tool("java"), "--module-path", modulePath)
        .and("--module", "shop/shop.Shop")
        .run()
        .orFail();
  }
}
