package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/getting-started.md} says, as it stands there. */
class GettingStartedIT {
  private static final Path PAGE = Path.of("docs/getting-started.md");
  private static final Path GRADLE = Path.of("/usr/bin/gradle");
  private static final Pattern GRADLE_VERSION = Pattern.compile("(?m)^Gradle (\\d+)\\.(\\d+)");
  private static final String VERSION = "0.1.0-SNAPSHOT";

  private final InstalledJdk jdk = InstalledJdk.running();
  @TempDir private Path folder;

  /** Two modules, one with a forked javac, and tests with async methods; then again, changed. */
  @Test
  void maven() throws Exception {
    UserProject project = UserProject.copyOf("multimodule", folder);
    String snippet = snippet("pom.xml");
    assertTrue(snippet.contains("<version>" + System.getProperty("compiler-plugin.version")));
    project.replace("pom.xml", "<!-- Here stands what the documentation says. -->", snippet);
    LocalRepository repository = repository();
    Command mvnTest = project.mvn(jdk, "--offline", "test").and(repository.option());
    mvnTest.run().orFail();

    String prices = "prices/src/main/java/prices/Prices.java";
    String shop = "shop/src/main/java/shop/Shop.java";
    project.replace(prices, "10 * id", "await(discounted(10 * id))");
    project.replace(prices, "shipping()", "discounted(int price)");
    project.replace(prices, "fromResult(5)", "fromResult(price - 1)");
    project.replace(shop, "await(Prices.shipping())", "0");
    project.replace("shop/src/test/java/shop/ShopTest.java", "total 35", "total 28");
    mvnTest.run().orFail();
  }

  /** With whatever Gradle there is; then again, with a class less. */
  @Test
  void gradle() throws Exception {
    assumeTrue(Files.isExecutable(GRADLE), "there is no " + GRADLE + ": Gradle was not tried");
    UserProject shop = UserProject.copyOf("gradle", folder);
    String page = isBefore(4, 6) ? "build.gradle before 4.6" : "build.gradle";
    Files.writeString(shop.folder().resolve("build.gradle"), snippet(page));
    Command gradle =
        Command.in(shop.folder(), GRADLE.toString(), "--offline", "--no-daemon", "--quiet")
            .and("--gradle-user-home", folder.resolve("gradle-home").toString())
            .and(repository().option(), "compileJava")
            .with("JAVA_HOME", jdk.home().toString());
    gradle.run().orFail();
    assertEquals("1\n", run(shop));

    shop.replace("src/main/java/shop/Shop.java", "fromResult(1)", "fromResult(2)");
    Files.delete(shop.folder().resolve("src/main/java/shop/Other.java"));
    gradle.run().orFail();
    assertEquals("2\n", run(shop));
    List<String> left = shop.filesIn("build/classes/java/main/shop");
    assertTrue(left.contains("Shop$Async.class"), left.toString());
    assertFalse(left.stream().anyMatch(name -> name.startsWith("Other")), left.toString());
  }

  @Test
  void javac() throws Exception {
    UserProject orders = UserProject.copyOf("orders", folder);
    Files.copy(Jars.RUNTIME, orders.folder().resolve("fermata-runtime.jar"));
    Files.copy(Jars.PROCESSOR, orders.folder().resolve("fermata-processor.jar"));
    String path = jdk.home().resolve("bin") + File.pathSeparator + System.getenv("PATH");
    Command shell = Command.in(orders.folder(), "sh", "-e", "-c", snippet("javac"));
    String output = shell.with("PATH", path).run().orFail();
    assertTrue(output.startsWith("total 60\n"), output);
  }

  private LocalRepository repository() throws IOException {
    return LocalRepository.named("getting-started", VERSION);
  }

  private String run(UserProject shop) throws IOException, InterruptedException {
    String classPath = Jars.path("build/classes/java/main", Jars.RUNTIME);
    return Command.in(shop.folder(), jdk.tool("java"), "-cp", classPath, "shop.Shop")
        .run()
        .orFail();
  }

  private boolean isBefore(int major, int minor) throws IOException, InterruptedException {
    String output =
        Command.in(folder, GRADLE.toString(), "--version")
            .with("JAVA_HOME", jdk.home().toString())
            .run()
            .orFail();
    Matcher version = GRADLE_VERSION.matcher(output);
    assertTrue(version.find(), output);
    int found = Integer.parseInt(version.group(1));
    return found < major || found == major && Integer.parseInt(version.group(2)) < minor;
  }

  /** The block of the page with this marker. */
  private static String snippet(String marker) throws IOException {
    Pattern block =
        Pattern.compile("<!-- " + Pattern.quote(marker) + " -->\n```\\w+\n((?s:.*?))\n```\n");
    Stream<MatchResult> found = block.matcher(Files.readString(PAGE)).results();
    return found.map(match -> match.group(1)).findFirst().orElseThrow();
  }
}
