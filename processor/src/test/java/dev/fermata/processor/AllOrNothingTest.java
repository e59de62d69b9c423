package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No class file with an untransformed method outlives a compilation. */
final class AllOrNothingTest {
  private static final String PLAIN = "package shop; class Plain { int one() { return 1; } }";

  @TempDir Path folder;

  @Test
  void anErrorInALaterFileRemovesTheClassesOfTheNest() {
    JavacRun run = shop().source("shop/Zebra.java", "package shop; class Zebra { int i = \"\"; }");
    assertNothingOfTheNestIsLeft(run.compile());
    assertEquals(1, run.messages(Diagnostic.Kind.ERROR).size(), run.log());
  }

  @Test
  void classesWithoutAsyncMethodsStayWhereTheyAre() {
    JavacRun run =
        shop()
            .source("shop/A.java", PLAIN.replace("Plain", "A"))
            .source("shop/Zebra.java", "package shop; class Zebra { int i = \"\"; }")
            .compile();
    assertTrue(Files.exists(run.classFile("shop.A")));
  }

  @Test
  void generatedSourceThatDoesNotCompileIsOneErrorAtTheMethod() {
    FakeUnit broken =
        FakeUnit.of("shop.Orders")
            .source(
                """
                package shop;
                final class Orders$Async {
                  static dev.fermata.Task<Integer> total(Orders self, java.util.List<Integer> ids) {
                    int sum = 0;
                    sum += self.missing(); // Orders.java:22
                    return null;
                  }
                }
                """)
            .method("total", "(Ljava/util/List;)Ldev/fermata/Task;", "()V")
            .method("larger", "()V", "()V");
    JavacRun run = shopTransformedBy(broken, Shop.entry()).compile();
    assertNothingOfTheNestIsLeft(run);
    List<String> errors = run.messages(Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), run.log());
    String error = errors.get(0);
    assertTrue(error.startsWith("Orders.java:" + Shop.line("@Async public Task")), error);
    assertTrue(error.contains("total(java.util.List<java.lang.Integer>)"), error);
    assertTrue(error.contains("cannot find symbol"), error);
    assertTrue(error.contains("sum += self.missing();"), error);
    assertTrue(error.contains("please report this"), error);
  }

  @Test
  void aReferenceThatWasNotResolvedIsAnErrorAndNoClassFile() {
    FakeUnit other =
        FakeUnit.of("shop.Orders")
            .source(
                """
                package shop;
                final class Orders$Async {
                  static dev.fermata.Task<Integer> total(Orders self, java.util.List<Integer> ids) {
                    return dev.fermata.Task.fromResult(Orders.calls()); // Orders.java:22
                  }
                  static <T extends Comparable<T>> dev.fermata.Task<T> larger(T a, T b, long w) {
                    return null;
                  }
                }
                """)
            .method(
                "total",
                "(Ljava/util/List;)Ldev/fermata/Task;",
                "(Lshop/Orders;Ljava/util/List;)Ldev/fermata/Task;")
            .method(
                "larger",
                "(Ljava/lang/Comparable;Ljava/lang/Comparable;J)Ldev/fermata/Task;",
                "(Ljava/lang/Comparable;Ljava/lang/Comparable;J)Ldev/fermata/Task;");
    JavacRun run = shopTransformedBy(other, Shop.entry()).compile();
    assertNothingOfTheNestIsLeft(run);
    assertTrue(
        run.messages(Diagnostic.Kind.ERROR).get(0).contains("refers to shop.Orders.calls()I"),
        run.log());
  }

  @Test
  void aMethodThatNobodyTransformedIsAnError() {
    JavacRun run = shopTransformedBy(Shop.orders()).compile();
    assertNothingOfTheNestIsLeft(run);
    assertTrue(
        run.messages(Diagnostic.Kind.ERROR).get(0).contains("were not transformed"), run.log());
  }

  @Test
  void anExceptionWhileTransformingIsOneErrorAtTheClass() {
    JavacRun run =
        JavacRun.in(folder)
            .source("shop/Orders.java", Shop.ORDERS)
            .transformedBy(
                compilation ->
                    methods -> {
                      throw new IllegalStateException("phase 7 fell over");
                    })
            .compile();
    assertNothingOfTheNestIsLeft(run);
    List<String> errors = run.messages(Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), run.log());
    assertTrue(errors.get(0).startsWith("Orders.java:6: "), errors.get(0));
    assertTrue(errors.get(0).contains("phase 7 fell over"), errors.get(0));
  }

  @Test
  void aClassInThePlaceOfTheGeneratedOneIsAnError() {
    JavacRun run =
        JavacRun.in(folder)
            .source(
                "shop/Orders.java",
                Shop.ORDERS
                    .replace("class Entry", "class Async")
                    .replace("new Entry", "new Async")
                    .replace("private Entry", "private Async")
                    .replace("@Async", "@dev.fermata.Async"))
            .transformedBy(
                FakeUnit.transformer(
                    Shop.orders(),
                    FakeUnit.of("shop.Orders$Async").source("").method("again", "()V", "()V")))
            .compile();
    assertFalse(run.success());
    String error = run.messages(Diagnostic.Kind.ERROR).get(0);
    assertTrue(error.contains("[FER001]") && error.contains("shop.Orders$Async"), error);
    assertFalse(Files.exists(run.classFile("shop.Orders")));
  }

  @Test
  void codeWithErrorsIsNotTransformed() {
    JavacRun run =
        JavacRun.in(folder)
            .source(
                "shop/Orders.java",
                Shop.ORDERS.replace("int bonus = ids.size();", "int bonus = x;"))
            .transformedBy(
                compilation ->
                    methods -> {
                      throw new IllegalStateException("must not be called");
                    })
            .compile();
    assertFalse(run.success());
    assertEquals(1, run.messages(Diagnostic.Kind.ERROR).size(), run.log());
  }

  @Test
  void theNextBuildAfterAFailedOneIsComplete() throws Exception {
    shop().source("shop/Zebra.java", "package shop; class Zebra { int i = \"\"; }").compile();
    JavacRun run = shop().source("shop/Zebra.java", "package shop; class Zebra {}").compile();
    assertTrue(run.success(), run.log());
    assertRuns(run);
  }

  @Test
  void compilingTwiceGivesTheSame() throws Exception {
    shop().compile();
    byte[] first = Files.readAllBytes(folder.resolve("out/shop/Orders.class"));
    JavacRun run = shop().options("-cp", folder.resolve("lib") + ":" + folder.resolve("out"));
    assertTrue(run.compile().success(), run.log());
    assertEquals(
        HexFormat.of().formatHex(first),
        HexFormat.of().formatHex(Files.readAllBytes(run.classFile("shop.Orders"))));
    assertRuns(run);
  }

  @Test
  void whatAnEarlierBuildGeneratedGoesWithTheAnnotation() {
    shop().compile();
    JavacRun run =
        JavacRun.in(folder)
            .source("shop/Orders.java", Shop.ORDERS.replace("@Async", ""))
            .transformedBy(FakeUnit.transformer())
            .compile();
    assertTrue(run.success(), run.log());
    assertFalse(Files.exists(run.generated("shop/Orders$Async.java")));
    assertFalse(Files.exists(run.classFile("shop.Orders$Async")));
    assertFalse(Files.exists(run.classFile("shop.Orders$Async$Total")));
    assertFalse(Files.exists(run.classFile("shop.Orders$Entry$Async")));
    assertTrue(Files.exists(run.classFile("shop.Orders$Entry")));
  }

  @Test
  void whatAnEarlierBuildGeneratedGoesWithTheClass() throws Exception {
    shop().compile();
    JavacRun run =
        JavacRun.in(folder)
            .source("shop/Orders.java", PLAIN.replace("Plain", "Orders"))
            .source("shop/Orders$Entry.java", PLAIN.replace("Plain", "Orders$Entry"))
            .transformedBy(FakeUnit.transformer());
    Path ofAnother = run.generated("shop/Orders$Other$Async.java");
    Files.writeString(ofAnother, "// Generated by Fermata from Orders$Other.java. Changes …");
    assertTrue(run.compile().success(), run.log());
    assertFalse(Files.exists(run.generated("shop/Orders$Entry$Async.java")));
    assertFalse(Files.exists(run.classFile("shop.Orders$Entry$Async")));
    assertTrue(Files.exists(ofAnother));
  }

  @Test
  void aFileOfTheUsersWithSuchANameIsLeftAlone() throws Exception {
    JavacRun run =
        JavacRun.in(folder).source("shop/Plain.java", PLAIN).transformedBy(FakeUnit.transformer());
    Path own = run.generated("shop/Plain$Async.java");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "package shop; class Plain$Async {}");
    assertTrue(run.compile().success());
    assertTrue(Files.exists(own));
  }

  private JavacRun shop() {
    return shopTransformedBy(Shop.orders(), Shop.entry());
  }

  private JavacRun shopTransformedBy(FakeUnit... units) {
    return JavacRun.in(folder)
        .source("shop/Orders.java", Shop.ORDERS)
        .transformedBy(FakeUnit.transformer(units));
  }

  private static void assertNothingOfTheNestIsLeft(JavacRun run) {
    assertFalse(run.success());
    for (String name : List.of("Orders", "Orders$Entry", "Orders$1")) {
      assertFalse(Files.exists(run.classFile("shop." + name)), name);
    }
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
