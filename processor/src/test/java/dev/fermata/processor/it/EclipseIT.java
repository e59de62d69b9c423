package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which transforms nothing. */
class EclipseIT {
  private static final String FALLBACK = "-Afermata.fallback=blocking";

  private final InstalledJdk jdk = InstalledJdk.running();
  @TempDir private Path folder;

  @Test
  void oneErrorSaysWhatToDo() throws Exception {
    String output = ecj(UserProject.copyOf("orders", folder)).run().asFailure();
    assertTrue(output.contains("Let the build tool compile the project with javac"), output);
    assertTrue(output.contains("1 problem (1 error"), output);
  }

  @Test
  void theFallbackHoldsTheThreadWhereThatIsAllowed() throws Exception {
    UserProject shop = UserProject.copyOf("fallback", folder);
    String warning = ecj(shop, FALLBACK).run().orFail();
    assertTrue(warning.contains("1 problem (1 warning"), warning);
    assertTrue(warning.contains("-Dfermata.await=blocking"), warning);

    String refusal = shop.java(jdk, "shop.Shop").run().asFailure();
    assertTrue(refusal.contains("shop.Shop.total was not transformed"), refusal);

    String output = shop.java(jdk, "-Dfermata.await=blocking", "shop.Shop").run().orFail();
    assertEquals(2, output.split("fermata.await=blocking:", -1).length, output);
    assertTrue(
        output.endsWith("total 54321\nrecovered out of stock\nat the caller: out of stock\n"),
        output);
  }

  @Test
  void theFallbackCannotRunWhatNobodyWaitsFor() throws Exception {
    UserProject shop = UserProject.copyOf("fallback", folder);
    shop.replace(
        "shop/Shop.java",
        "@Async\n  private Task<Void> failing()",
        "@Async(fireAndForget = true)\n  private void failing()");
    shop.replace("shop/Shop.java", "await(failing(), IOException.class)", "failing()");
    String output = ecj(shop, FALLBACK).run().asFailure();
    assertTrue(output.contains("2 problems (1 error, 1 warning"), output);
    assertTrue(output.contains("it has to be compiled by javac"), output);
  }

  @Test
  void thereIsNoOtherFallback() throws Exception {
    UserProject shop = UserProject.copyOf("fallback", folder);
    String output = ecj(shop, "-Afermata.fallback=none").run().asFailure();
    assertTrue(output.contains("the only fallback is blocking"), output);
  }

  private Command ecj(UserProject project, String... options) throws IOException {
    return Command.in(project.folder(), jdk.tool("java"), "-jar", Jars.ECJ.toString())
        .and("--release", "17", "-d", "out", "-cp", Jars.RUNTIME.toString())
        .and("-processorpath", Jars.PROCESSOR.toString())
        .and(options)
        .and(".");
  }
}
