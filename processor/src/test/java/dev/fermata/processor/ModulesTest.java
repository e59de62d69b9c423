package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Async methods in named modules. */
final class ModulesTest {
  private static final String MODULE =
      "module shop { requires static transitive fermata.mini; exports shop; }";

  @TempDir Path folder;

  @Test
  void aNamedModuleIsLinked() throws Exception {
    JavacRun run = JavacRun.withRuntimeModule(folder).source("module-info.java", MODULE);
    assertTrue(shop(run).success(), run.log());
    assertEquals("", run.log());
    assertEquals(42, total(run.out(), "shop"));
    assertTrue(Files.exists(run.generated("shop/Orders$Async.java")));
  }

  @Test
  void severalModulesAtOnceAreLinked() throws Exception {
    JavacRun run =
        JavacRun.withRuntimeModule(folder)
            .options("--module-source-path", folder.resolve("src").toString())
            .source("shop/module-info.java", MODULE)
            .source("other/module-info.java", "module other { requires shop; }")
            .source("other/other/Other.java", "package other; class Other { shop.Orders orders; }")
            .source("shop/shop/Orders.java", Shop.ORDERS)
            .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
            .compile();
    assertTrue(run.success(), run.log());
    assertEquals(42, total(run.out().resolve("shop"), "shop"));
    assertTrue(Files.exists(run.generated("shop/shop/Orders$Async.java")));
  }

  @Test
  void aFailedModuleLeavesNothing() {
    JavacRun run =
        JavacRun.withRuntimeModule(folder)
            .source("module-info.java", MODULE)
            .source("shop/Zebra.java", "package shop; class Zebra { int i = \"\"; }");
    assertFalse(shop(run).success());
    assertFalse(Files.exists(run.classFile("shop.Orders")));
  }

  private static JavacRun shop(JavacRun run) {
    return run.source("shop/package-info.java", "/** Shop. */ package shop;")
        .source("shop/Orders.java", Shop.ORDERS)
        .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
        .compile();
  }

  private Object total(Path moduleFolder, String moduleName) throws Exception {
    ModuleFinder finder = ModuleFinder.of(moduleFolder, folder.resolve("lib"));
    ModuleLayer boot = ModuleLayer.boot();
    ModuleLayer layer =
        boot.defineModulesWithOneLoader(
            boot.configuration()
                .resolve(finder, ModuleFinder.of(), Set.of(moduleName, "fermata.mini")),
            ClassLoader.getPlatformClassLoader());
    Class<?> orders = layer.findLoader(moduleName).loadClass("shop.Orders");
    Method total = orders.getMethod("total", List.class);
    Object task = total.invoke(orders.getConstructor().newInstance(), List.of(1, 2));
    return task.getClass().getMethod("result").invoke(task);
  }
}
