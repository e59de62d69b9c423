package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.ClassFacts.DebugTable;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac was told for the user's classes holds for the generated ones. */
final class JavacOptionsTest {
  private static final int JAVA_17 = 61;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--release 17", "-source 17 -target 17", "--release 11"})
  void theLevelIsTheUsers(String level) throws Exception {
    JavacRun run = shop().options(level.split(" ")).compile();
    assertTrue(run.success(), run.log());
    int expected = level.endsWith("11") ? JAVA_17 - 6 : JAVA_17;
    assertEquals(expected, ClassBytes.majorVersion(bytes(run, "shop.Orders")));
    assertEquals(expected, ClassBytes.majorVersion(bytes(run, "shop.Orders$Async")));
    assertRuns(run);
  }

  @Test
  void previewClassesStayPreviewClasses() throws Exception {
    int feature = Runtime.version().feature();
    String previewed = feature < 21 ? "switch (o) { case Integer i -> i; default -> 0; }" : "0";
    Assumptions.assumeTrue(feature < 21 || feature >= 23);
    String primitive = feature < 21 ? "" : "if (o instanceof int i) { return i; }";
    JavacRun run =
        JavacRun.in(folder)
            .source(
                "shop/Orders.java",
                Shop.ORDERS.replace(
                    "private long price",
                    "static int of(Object o) { "
                        + primitive
                        + " return "
                        + previewed
                        + "; }\n"
                        + "private long price"))
            .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
            .options("--enable-preview", "--release", String.valueOf(feature))
            .compile();
    assertTrue(run.success(), run.log());
    assertTrue(ClassBytes.usesPreview(bytes(run, "shop.Orders")));
  }

  @Test
  void classFilesWithoutNestsAreRefused() {
    JavacRun run = shop().options("--release", "8").compile();
    assertFalse(run.success());
    assertTrue(
        run.messages(Diagnostic.Kind.ERROR).stream().anyMatch(text -> text.contains("Java 11")),
        run.log());
    assertFalse(Files.exists(run.classFile("shop.Orders")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-g:none", "-g:lines", "-g:source,lines", "-g"})
  void theDebugTablesAreTheUsers(String option) throws Exception {
    JavacRun run = shop().options(option).compile();
    assertTrue(run.success(), run.log());
    Set<DebugTable> host = ClassFacts.of(bytes(run, "shop.Orders")).debug();
    assertEquals(host, ClassFacts.of(bytes(run, "shop.Orders$Async")).debug());
    assertRuns(run);
  }

  @Test
  void neitherTheUsersNorTheGeneratedCodeGivesWarnings() throws Exception {
    JavacRun run = shop().options("-Xlint:all", "-Werror").compile();
    assertTrue(run.success(), run.log());
    assertEquals("", run.log());
    assertRuns(run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-XDcompilePolicy=bytodo", "-XDcompilePolicy=byfile", "-XDcompilePolicy=simple"})
  void everyCompilePolicyIsFollowed(String policy) throws Exception {
    JavacRun run = shop().source("shop/Z.java", "package shop; class Z {}").options(policy);
    assertTrue(run.compile().success(), run.log());
    assertRuns(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-proc:only", "-XDshould-stop.ifNoError=FLOW"})
  void nothingIsDoneWhereNothingIsGenerated(String option) {
    JavacRun run = shop().options(option).compile();
    assertTrue(run.success(), run.log());
    assertEquals("", run.log());
    assertFalse(Files.exists(run.classFile("shop.Orders$Async")));
  }

  @Test
  void anErrorAfterWhichJavacGoesOnRemovesTheClasses() {
    JavacRun run =
        JavacRun.in(folder)
            .source("shop/Orders.java", Shop.ORDERS)
            .transformedBy(FakeUnit.transformer(Shop.orders()))
            .options("-XDshould-stop.ifError=GENERATE");
    assertFalse(run.compile().success());
    assertFalse(Files.exists(run.classFile("shop.Orders")));
  }

  @Test
  void withoutAFolderForClassesTheyLieBesideTheSources() throws Exception {
    JavacRun run = shop().withoutOutputFolder().compile();
    assertTrue(run.success(), run.log());
    assertTrue(Files.exists(folder.resolve("src/shop/Orders$Async$Total.class")));
    assertFalse(Files.exists(Path.of("Orders.class")));
    assertTrue(Files.exists(folder.resolve("gen/shop/Orders$Async.java")));
    assertFalse(Files.exists(folder.resolve("src/shop/Orders$1.class")));
  }

  @Test
  void sourcesFoundOnTheSourcePathAreLinkedWhenTheyAreGenerated() throws Exception {
    JavacRun run = implicitly("class");
    assertTrue(run.success(), run.log());
    assertRuns(run);
  }

  @Test
  void sourcesFoundOnTheSourcePathAreLeftAloneWhenTheyAreNotGenerated() {
    JavacRun run = implicitly("none");
    assertTrue(run.success(), run.log());
    assertFalse(Files.exists(run.classFile("shop.Orders")));
    assertFalse(Files.exists(run.classFile("shop.Orders$Async")));
    assertTrue(Files.exists(run.classFile("shop.Main")));
  }

  private JavacRun implicitly(String policy) {
    shop();
    return JavacRun.in(folder)
        .source("shop/Main.java", "package shop; class Main { Orders orders; }")
        .options("-sourcepath", folder.resolve("src").toString(), "-implicit:" + policy)
        .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
        .compile();
  }

  private JavacRun shop() {
    return JavacRun.in(folder)
        .source("shop/Orders.java", Shop.ORDERS)
        .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()));
  }

  private static byte[] bytes(JavacRun run, String type) throws Exception {
    return Files.readAllBytes(run.classFile(type));
  }

  private static void assertRuns(JavacRun run) throws Exception {
    try (URLClassLoader loader = run.loader()) {
      Class<?> orders = loader.loadClass("shop.Orders");
      Object shop = orders.getConstructor().newInstance();
      Object task = orders.getMethod("total", List.class).invoke(shop, List.of(1, 2));
      assertEquals(42, task.getClass().getMethod("result").invoke(task));
    }
  }
}
