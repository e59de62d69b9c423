package dev.fermata.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.fermata.processor.classfile.ClassFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file manager that keeps everything in memory. */
final class InMemoryTest {
  @TempDir Path folder;

  @Test
  void classesAreLinkedWhereTheyLie() throws Exception {
    Compilation compilation = compile(Shop.orders(), Shop.entry());
    assertThat(compilation).succeededWithoutWarnings();
    Class<?> orders = new MemoryLoader(compilation).loadClass("shop.Orders");
    Object shop = orders.getConstructor().newInstance();
    Object task = orders.getMethod("total", List.class).invoke(shop, List.of(1, 2));
    assertEquals(42, task.getClass().getMethod("result").invoke(task));
  }

  @Test
  void theGeneratedSourceIsOffered() {
    Compilation compilation = compile(Shop.orders(), Shop.entry());
    assertThat(compilation)
        .generatedFile(StandardLocation.SOURCE_OUTPUT, "shop", "Orders$Async.java");
  }

  @Test
  void anErrorFailsTheCompilation() {
    Compilation compilation = compile(Shop.orders());
    assertThat(compilation).hadErrorContaining("were not transformed");
  }

  @Test
  void theSameClassFilesComeOutAsOnDisk() throws Exception {
    Compilation compilation = compile(Shop.orders(), Shop.entry());
    JavacRun onDisk =
        JavacRun.in(folder)
            .source("shop/Orders.java", Shop.ORDERS)
            .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
            .compile();
    Map<String, byte[]> classes = new MemoryLoader(compilation).classes;
    for (String name : List.of("shop.Orders", "shop.Orders$Async", "shop.Orders$Async$Total")) {
      assertArrayEquals(Files.readAllBytes(onDisk.classFile(name)), classes.get(name), name);
    }
  }

  private Compilation compile(FakeUnit... units) {
    JavacRun.in(folder);
    return javac()
        .withClasspath(List.of(folder.resolve("lib").toFile()))
        .withProcessors(new AsyncProcessor(FakeUnit.transformer(units)))
        .compile(JavaFileObjects.forSourceString("shop.Orders", Shop.ORDERS));
  }

  /** Loads what was compiled, and the runtime from its folder. */
  private final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    MemoryLoader(Compilation compilation) throws IOException {
      super(JavacRun.in(folder).loader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          try (InputStream in = file.openInputStream()) {
            byte[] bytes = in.readAllBytes();
            classes.put(ClassFacts.of(bytes).name().replace('/', '.'), bytes);
          }
        }
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
