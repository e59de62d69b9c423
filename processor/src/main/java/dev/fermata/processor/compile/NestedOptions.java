package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts.DebugTable;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.GeneratedUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import javax.tools.StandardLocation;

/** The options with which javac compiles the generated sources as it compiled the user's. */
final class NestedOptions {
  private static final int VERSION_OF_JAVA_1 = 44;
  private static final Map<DebugTable, String> DEBUG_OPTIONS =
      Map.of(DebugTable.LINES, "lines", DebugTable.VARIABLES, "vars", DebugTable.SOURCE, "source");

  private final List<String> options =
      new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none"));

  private NestedOptions() {}

  static List<String> of(
      UserCompilation compilation, UserClasses userClasses, Collection<GeneratedUnit> units) {
    NestedOptions nested = new NestedOptions();
    byte[] example = userClasses.bytes(units.iterator().next().hostInternalName());
    boolean release = isLimitedToRelease(compilation.filer());
    nested.addLevel(compilation.sourceVersion(), example, release);
    nested.addDebugTables(userClasses, units);
    Set<String> packages = packages(units);
    nested.addModules(packages);
    if (!release) {
      nested.addExports(packages);
    }
    return nested.options;
  }

  private void addLevel(SourceVersion source, byte[] example, boolean release) {
    String target = String.valueOf(ClassBytes.majorVersion(example) - VERSION_OF_JAVA_1);
    if (release) {
      options.addAll(List.of("--release", target));
    } else {
      String level = String.valueOf(source.ordinal());
      options.addAll(List.of("-source", level, "-target", target));
    }
    if (ClassBytes.usesPreview(example)) {
      options.add("--enable-preview");
    }
  }

  /** With {@code --release} javac takes the JDK's classes from {@code ct.sym}. */
  private static boolean isLimitedToRelease(Filer filer) {
    try {
      return filer
          .getResource(StandardLocation.SYSTEM_MODULES, "java.base/java.util", "List.class")
          .toUri()
          .toString()
          .contains("ct.sym");
    } catch (IOException | RuntimeException notTold) {
      return false; // file managers other than javac's own do not know --release
    }
  }

  private void addDebugTables(UserClasses userClasses, Collection<GeneratedUnit> units) {
    Set<DebugTable> tables = EnumSet.noneOf(DebugTable.class);
    units.forEach(unit -> tables.addAll(userClasses.facts(unit.hostInternalName()).debug()));
    if (tables.remove(DebugTable.PARAMETERS)) {
      options.add("-parameters");
    }
    String list = tables.stream().map(DEBUG_OPTIONS::get).sorted().collect(Collectors.joining(","));
    options.add("-g:" + (list.isEmpty() ? "none" : list));
  }

  /** What the user's code could see by {@code --add-exports}, the generated code has to see too. */
  private void addExports(Set<String> packages) {
    for (String packageName : packages) {
      SystemPackages.ofRunningJdk()
          .moduleHiding(packageName)
          .ifPresent(
              module ->
                  options.addAll(
                      List.of("--add-exports", module + "/" + packageName + "=ALL-UNNAMED")));
    }
  }

  /** Incubating modules are the ones that nobody sees without {@code --add-modules}. */
  private void addModules(Set<String> packages) {
    packages.stream()
        .flatMap(packageName -> SystemPackages.ofRunningJdk().module(packageName).stream())
        .filter(module -> module.startsWith("jdk.incubator."))
        .distinct()
        .forEach(module -> options.addAll(List.of("--add-modules", module)));
  }

  private static Set<String> packages(Collection<GeneratedUnit> units) {
    Set<String> packages = new TreeSet<>();
    for (GeneratedUnit unit : units) {
      unit.typeNames().forEach(name -> packages.add(TypeName.ofBinary(name).packageName()));
    }
    return packages;
  }
}
