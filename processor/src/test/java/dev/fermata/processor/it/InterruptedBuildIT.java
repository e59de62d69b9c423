package dev.fermata.processor.it;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compilers that are killed leave no class file behind that still calls {@code await}. */
class InterruptedBuildIT {
  private static final String SHOP = "src/main/java/shop/Shop.java";
  private static final int KILLED = 137;

  @TempDir private Path folder;

  @Test
  void whereverJavacStandsNothingUntransformedIsOnDisk() throws Exception {
    InstalledJdk jdk = InstalledJdk.running();
    UserProject hosts = UserProject.copyOf("hosts", folder);
    Files.createDirectory(hosts.folder().resolve("out"));
    String output =
        hosts
            .javac(jdk, "-cp", Jars.RUNTIME.toString(), "-J-Dinterrupt.watch=out")
            .and("-processorpath", Jars.path(Jars.PROCESSOR, interrupter(jdk)))
            .run()
            .orFail();
    assertEquals("", output);
  }

  @Test
  void mavenCompilesAgainAfterItWasKilled() throws Exception {
    InstalledJdk jdk = InstalledJdk.running();
    UserProject shop = UserProject.copyOf("maven", folder);
    shop.mvn(jdk, "--offline", "compile").run().orFail();
    shop.replace(SHOP, "fromResult(1)", "fromResult(2)");
    Command.Result killed =
        shop.mvn(jdk, "--offline", "compile", "-Dinterrupt.after=shop.Shop")
            .and("-Dfermata.processor.jar=" + Jars.path(Jars.PROCESSOR, interrupter(jdk)))
            .run();
    assertEquals(KILLED, killed.exitCode(), killed.output());
    assertFalse(Files.exists(shop.folder().resolve("target/classes/shop/Shop.class")));

    shop.mvn(jdk, "--offline", "compile").run().orFail();
    String classPath = Jars.path("target/classes", Jars.RUNTIME);
    Command java = Command.in(shop.folder(), jdk.tool("java"), "-cp", classPath, "shop.Shop");
    assertEquals("2\n", java.run().orFail());
  }

  /** Linking has begun with the first of these files; how far it comes is up to the kill. */
  @ParameterizedTest
  @ValueSource(strings = {"$Async.java", "$Async.class"})
  void aCompilerKilledWhileItLinks(String firstFile) throws Exception {
    InstalledJdk jdk = InstalledJdk.running();
    UserProject hosts = UserProject.copyOf("hosts", folder);
    Path out = Files.createDirectories(hosts.folder().resolve("out/shop"));
    try (WatchService watch = out.getFileSystem().newWatchService()) {
      out.register(watch, ENTRY_CREATE);
      Process javac = hosts.javacWithFermata(jdk).start();
      waitFor(firstFile, watch, javac);
      javac.destroyForcibly().waitFor();
    }
    Command check = Command.in(folder, jdk.tool("java"), "-cp", interrupter(jdk));
    assertEquals("", check.and("interrupter.Interrupter", out.toString()).run().orFail());

    hosts.javacWithFermata(jdk).run().orFail();
    hosts.java(jdk, "shop.Main").run().orFail();
  }

  /** Waits for a file, or for the end of javac, which may come first. */
  private static void waitFor(String ending, WatchService watch, Process javac)
      throws InterruptedException {
    boolean found = false;
    while (!found && javac.isAlive()) {
      WatchKey key = watch.poll(1, TimeUnit.SECONDS);
      if (key != null) {
        found = key.pollEvents().stream().anyMatch(e -> e.context().toString().endsWith(ending));
        key.reset();
      }
    }
  }

  private String interrupter(InstalledJdk jdk) throws IOException, InterruptedException {
    return UserProject.processorOf("interrupter", folder, jdk);
  }
}
