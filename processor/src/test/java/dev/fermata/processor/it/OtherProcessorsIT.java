package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Fermata among processors that know nothing of it. */
class OtherProcessorsIT {
  @TempDir private Path folder;

  @EveryJdk
  void asyncMethodUsesWhatAnotherProcessorGenerates(InstalledJdk jdk) throws Exception {
    String generator = UserProject.processorOf("generator", folder, jdk);
    UserProject shop = UserProject.copyOf("generated", folder);
    shop.javac(jdk, "-cp", Jars.RUNTIME.toString())
        .and("-processorpath", Jars.path(generator, Jars.PROCESSOR))
        .run()
        .orFail();
    assertEquals("80\n", shop.java(jdk, "shop.Shop").run().orFail());
  }

  @EveryJdk
  void processorThatClaimsEverythingIsReported(InstalledJdk jdk) throws Exception {
    String claimer = UserProject.processorOf("claimer", folder, jdk);
    UserProject orders = UserProject.copyOf("orders", folder);
    String output =
        orders
            .javac(jdk, "-cp", Jars.RUNTIME.toString())
            .and("-processorpath", Jars.path(claimer, Jars.PROCESSOR))
            .run()
            .asFailure();
    assertTrue(output.contains("\n1 error\n"), output);
    assertTrue(output.contains("@Async"), output);
  }
}
