package dev.fermata.processor.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The processor jar is one whole: nothing is missing, and nothing can clash. */
class PackagedJarIT {
  @Test
  void everyClassIsInTheProcessorsPackages() throws IOException {
    List<String> foreign =
        entries().stream()
            .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
            .filter(name -> !name.startsWith("dev/fermata/processor/"))
            .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  void bundledLibrariesKeepTheirLicences() throws IOException {
    assertTrue(
        entries()
            .containsAll(
                List.of(
                    "META-INF/LICENSE",
                    "META-INF/licenses/asm.txt",
                    "META-INF/licenses/javapoet.txt")));
  }

  @Test
  void bothDoorsAreRegistered() throws IOException {
    assertEquals(
        "dev.fermata.processor.AsyncProcessor",
        text("META-INF/services/javax.annotation.processing.Processor"));
    assertEquals(
        "dev.fermata.processor.AsyncPlugin", text("META-INF/services/com.sun.source.util.Plugin"));
    assertEquals(
        "dev.fermata.processor.AsyncProcessor,isolating",
        text("META-INF/gradle/incremental.annotation.processors"));
  }

  @Test
  void processorIsAModuleThatNeedsOnlyTheJdk() {
    ModuleDescriptor module = descriptor(Jars.PROCESSOR);
    assertEquals("dev.fermata.processor", module.name());
    assertEquals(Set.of("java.base", "java.compiler", "jdk.compiler"), requirements(module));
    assertEquals(
        Set.of("javax.annotation.processing.Processor", "com.sun.source.util.Plugin"),
        module.provides().stream()
            .map(ModuleDescriptor.Provides::service)
            .collect(Collectors.toSet()));
  }

  @Test
  void runtimeIsAModuleThatNeedsNothing() {
    ModuleDescriptor module = descriptor(Jars.RUNTIME);
    assertEquals("dev.fermata", module.name());
    assertEquals(Set.of("java.base"), requirements(module));
  }

  @Test
  void runtimeIsSmall() throws IOException {
    long size = Files.size(Jars.RUNTIME);
    assertTrue(size <= 120 * 1024, "the runtime has " + size + " bytes, more than 120 KB");
  }

  private static ModuleDescriptor descriptor(Path jar) {
    Set<ModuleReference> modules = ModuleFinder.of(jar).findAll();
    assertEquals(1, modules.size());
    ModuleDescriptor descriptor = modules.iterator().next().descriptor();
    assertTrue(!descriptor.isAutomatic(), "has a module descriptor");
    return descriptor;
  }

  /** The modules without which it does not run. */
  private static Set<String> requirements(ModuleDescriptor module) {
    return module.requires().stream()
        .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .collect(Collectors.toSet());
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(Jars.PROCESSOR.toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }

  private static String text(String entry) throws IOException {
    try (JarFile jar = new JarFile(Jars.PROCESSOR.toFile())) {
      return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), UTF_8).strip();
    }
  }
}
