package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One Maven build after another over the same {@code target} folder. */
class MavenBuildIT {
  private static final String SHOP = "src/main/java/shop/Shop.java";
  private static final String OTHER = "src/main/java/shop/Other.java";

  private UserProject shop;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    shop = UserProject.copyOf("maven", folder);
  }

  @EveryJdk
  void asyncMethodRunsAfterAnotherFileWasBrokenAndMended(InstalledJdk jdk) throws Exception {
    shop.replace(OTHER, "42", "\"42\"");
    mvnCompile(jdk).run().asFailure();
    assertFalse(Files.exists(shop.folder().resolve("target/classes/shop/Shop.class")));

    shop.replace(OTHER, "\"42\"", "42");
    mvnCompile(jdk).run().orFail();
    assertEquals("1\n", run(jdk));
  }

  @EveryJdk
  void classIsTransformedAgainWhenOnlyAnotherFileChanged(InstalledJdk jdk) throws Exception {
    mvnCompile(jdk).run().orFail();
    shop.replace(OTHER, "42", "43");
    mvnCompile(jdk).run().orFail();
    assertEquals("1\n", run(jdk));
  }

  @EveryJdk
  void changesOfAsyncMethodsAreFollowed(InstalledJdk jdk) throws Exception {
    mvnCompile(jdk).run().orFail();
    assertEquals("1\n", run(jdk));

    shop.replace(SHOP, "fromResult(1)", "fromResult(2)");
    mvnCompile(jdk).run().orFail();
    assertEquals("2\n", run(jdk));

    shop.replace(SHOP, "fromResult(2)", "fromResult(await(three()))");
    shop.replace(
        SHOP,
        "  @Async\n",
        "  @Async static Task<Integer> three() { return price3(); }\n\n  @Async\n");
    shop.replace(
        SHOP,
        "  private Shop",
        "  static Task<Integer> price3() { return Task.fromResult(3); }\n  private Shop");
    mvnCompile(jdk).run().orFail();
    assertEquals("3\n", run(jdk));
  }

  @EveryJdk
  void nothingIsLeftOfAMethodThatIsNoLongerAsync(InstalledJdk jdk) throws Exception {
    mvnCompile(jdk).run().orFail();
    assertTrue(Files.exists(shop.folder().resolve("target/classes/shop/Shop$Async.class")));

    shop.replace(SHOP, "  @Async\n", "");
    shop.replace(SHOP, "    await(Task.delay(Duration.ofMillis(1)));\n", "");
    mvnCompile(jdk).run().orFail();
    assertEquals("1\n", run(jdk));
    assertFalse(Files.exists(shop.folder().resolve("target/classes/shop/Shop$Async.class")));
    assertFalse(
        Files.exists(
            shop.folder().resolve("target/generated-sources/annotations/shop/Shop$Async.java")));
  }

  private Command mvnCompile(InstalledJdk jdk) {
    String mvn = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
    return Command.in(shop.folder(), mvn, "--offline", "--quiet", "compile")
        .and("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"))
        .and("-Dcompiler-plugin.version=" + System.getProperty("compiler-plugin.version"))
        .and("-Dresources-plugin.version=" + System.getProperty("resources-plugin.version"))
        .and("-Dfermata.processor.jar=" + Jars.PROCESSOR)
        .and("-Dfermata.runtime.jar=" + Jars.RUNTIME)
        .with("JAVA_HOME", jdk.home().toString());
  }

  private String run(InstalledJdk jdk) throws IOException, InterruptedException {
    String classPath = Jars.path("target/classes", Jars.RUNTIME);
    return Command.in(shop.folder(), jdk.tool("java"), "-cp", classPath, "shop.Shop")
        .run()
        .orFail();
  }
}
