package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The generated code sees the libraries that the user's code sees, by no other way than javac's.
 */
final class LibrariesTest {
  private static final String SHOP =
      """
      package shop;
      import dev.fermata.*;
      public class A {
        @Async public Task<String> all() { throw new IllegalStateException("not transformed"); }
      }
      """;

  @TempDir Path folder;
  private final List<Path> jars = new ArrayList<>();

  @Test
  void jarsAreFoundThroughTheTypesOfOthers() throws Exception {
    jar(
        "base.jar",
        "base/Base.java",
        "package base; public class Base { public String b() { return \"b\"; } }");
    jar("mid.jar", "mid/Mid.java", "package mid; public class Mid extends base.Base {}");
    jar(
        "my libs/ä top.jar",
        "top/Top.java",
        "package top; public class Top { public mid.Mid mid() { return new mid.Mid(); } }");
    assertEquals("b", compiled("new top.Top().mid().b()", "top.Top"));
  }

  @Test
  void onePackageMayLieInSeveralJars() throws Exception {
    jar(
        "one.jar",
        "split/One.java",
        "package split; public class One { public String one() { return \"1\"; } }");
    jar(
        "two.jar",
        "split/Two.java",
        "package split; public class Two { public One one() { return new One(); } }");
    jar(
        "three.jar",
        "use/Use.java",
        "package use; public class Use { public split.Two two() { return new split.Two(); } }");
    assertEquals("1", compiled("new use.Use().two().one().one()", "use.Use"));
  }

  @Test
  void classesOfAnEarlierCompilationAreFound() throws Exception {
    JavacRun.in(folder)
        .source(
            "shop/Old.java",
            "package shop; public class Old { static String old() { return \"o\"; } }")
        .compile();
    Files.delete(folder.resolve("src/shop/Old.java"));
    jars.add(folder.resolve("out"));
    assertEquals("o", compiled("Old.old()", "shop.Old"));
  }

  @Test
  void packagesThatTheJdkHidesAreSeenAsTheUserSeesThem() throws Exception {
    String hidden = "sun.net.util.IPAddressUtil.isIPv4LiteralAddress(\"1.2.3.4\")";
    JavacRun run =
        run("\"\" + " + hidden, "sun.net.util.IPAddressUtil")
            .options("--add-exports", "java.base/sun.net.util=ALL-UNNAMED")
            .compile();
    assertTrue(run.success(), run.log());
  }

  @Test
  void incubatingModulesAreSeenAsTheUserSeesThem() throws Exception {
    JavacRun run =
        run(
                "jdk.incubator.vector.IntVector.SPECIES_64.toString()",
                "jdk.incubator.vector.IntVector")
            .options("--add-modules", "jdk.incubator.vector")
            .compile();
    assertTrue(run.success(), run.log());
  }

  private void jar(String name, String file, String source) throws IOException {
    Path work = folder.resolve("lib-" + jars.size());
    JavacRun run = JavacRun.in(work);
    run.source(file, source).options("-cp", classPath()).compile();
    assertTrue(run.success(), run.log());
    Path jar = Files.createDirectories(folder.resolve("jars")).resolve(name);
    Files.createDirectories(jar.getParent());
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(run.out())) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(run.out().relativize(path).toString()));
        Files.copy(path, entries);
        entries.closeEntry();
      }
    }
    jars.add(jar);
  }

  private String classPath() {
    StringBuilder path = new StringBuilder(folder.resolve("lib").toString());
    jars.forEach(jar -> path.append(File.pathSeparator).append(jar));
    return path.toString();
  }

  private Object compiled(String expression, String type) throws Exception {
    JavacRun run = run(expression, type).compile();
    assertTrue(run.success(), run.log());
    return result(run);
  }

  private JavacRun run(String expression, String type) {
    String source =
        """
        package shop;
        final class A$Async {
          static dev.fermata.Task<String> all(A self) {
            return dev.fermata.Task.fromResult(EXPRESSION);
          }
        }
        """
            .replace("EXPRESSION", expression);
    FakeUnit unit =
        FakeUnit.of("shop.A")
            .source(source)
            .method("all", "()Ldev/fermata/Task;", "(Lshop/A;)Ldev/fermata/Task;")
            .type(type);
    return JavacRun.in(folder)
        .source("shop/A.java", SHOP)
        .options("-cp", classPath())
        .transformedBy(FakeUnit.transformer(unit));
  }

  private Object result(JavacRun run) throws Exception {
    List<URL> urls = new ArrayList<>(List.of(run.out().toUri().toURL()));
    urls.add(folder.resolve("lib").toUri().toURL());
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), parent)) {
      Class<?> type = loader.loadClass("shop.A");
      Object task = type.getMethod("all").invoke(type.getConstructor().newInstance());
      return task.getClass().getMethod("result").invoke(task);
    }
  }
}
