package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One Maven build after another over the same {@code target} folder. */
class MavenBuildIT {
  private static final String SHOP = "src/main/java/shop/Shop.java";
  private static final String OTHER = "src/main/java/shop/Other.java";

  private final InstalledJdk jdk = InstalledJdk.running();
  private UserProject shop;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    shop = UserProject.copyOf("maven", folder);
  }

  @Test
  void asyncMethodRunsAfterAnotherFileWasBrokenAndMended() throws Exception {
    shop.replace(OTHER, "42", "\"42\"");
    mvnCompile().run().asFailure();
    assertFalse(Files.exists(shop.folder().resolve("target/classes/shop/Shop.class")));

    shop.replace(OTHER, "\"42\"", "42");
    mvnCompile().run().orFail();
    assertEquals("1\n", run());
  }

  @Test
  void classIsTransformedAgainWhenOnlyAnotherFileChanged() throws Exception {
    mvnCompile().run().orFail();
    shop.replace(OTHER, "42", "43");
    mvnCompile().run().orFail();
    assertEquals("1\n", run());
  }

  @Test
  void changesOfAsyncMethodsAreFollowed() throws Exception {
    mvnCompile().run().orFail();
    assertEquals("1\n", run());

    shop.replace(SHOP, "fromResult(1)", "fromResult(2)");
    mvnCompile().run().orFail();
    assertEquals("2\n", run());

    shop.replace(SHOP, "fromResult(2)", "fromResult(await(three()))");
    shop.replace(
        SHOP,
        "  private Shop() {}",
        """
          private Shop() {}

          @Async
          static Task<Integer> three() {
            await(Task.delay(Duration.ofMillis(1)));
            return Task.fromResult(3);
          }
        """);
    mvnCompile().run().orFail();
    assertEquals("3\n", run());
  }

  @Test
  void nothingIsLeftOfAMethodThatIsNoLongerAsync() throws Exception {
    mvnCompile().run().orFail();
    assertTrue(Files.exists(shop.folder().resolve("target/classes/shop/Shop$Async.class")));

    shop.replace(SHOP, "  @Async\n", "");
    shop.replace(SHOP, "    await(Task.delay(Duration.ofMillis(1)));\n", "");
    mvnCompile().run().orFail();
    assertEquals("1\n", run());
    assertFalse(Files.exists(shop.folder().resolve("target/classes/shop/Shop$Async.class")));
    assertFalse(
        Files.exists(
            shop.folder().resolve("target/generated-sources/annotations/shop/Shop$Async.java")));
  }

  private Command mvnCompile() {
    return shop.mvn(jdk, "--offline", "compile");
  }

  private String run() throws IOException, InterruptedException {
    String classPath = Jars.path("target/classes", Jars.RUNTIME);
    return Command.in(shop.folder(), jdk.tool("java"), "-cp", classPath, "shop.Shop")
        .run()
        .orFail();
  }
}
