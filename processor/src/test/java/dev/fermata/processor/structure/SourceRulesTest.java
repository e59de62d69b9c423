package dev.fermata.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
  private static final int LONGEST = 400;
  private static final List<SourceFile> PROCESSOR = SourceFile.in("src/main/java");
  private static final List<SourceFile> RUNTIME = SourceFile.in("../runtime/src/main/java");

  @Test
  void filesStayReadable() {
    List<String> tooLong =
        Stream.of(PROCESSOR, RUNTIME, SourceFile.in("src/test/java"))
            .flatMap(List::stream)
            .filter(file -> file.lines().size() > LONGEST)
            .map(file -> file.path() + " has " + file.lines().size() + " lines")
            .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void onlyThePublicCompilerApiIsUsed() {
    List<String> internal =
        PROCESSOR.stream()
            .filter(file -> file.lines().stream().anyMatch(l -> l.contains("com.sun.tools.javac")))
            .map(file -> file.path().toString())
            .toList();
    assertEquals(List.of(), internal);
  }

  @Test
  void packagesOfTheProcessorHaveNoCycles() {
    assertEquals(List.of(), cycles(dependencies(PROCESSOR)));
  }

  @Test
  void packagesOfTheRuntimeThatUsersNameDoNotKnowGeneratedCodesOwn() {
    Set<String> named = dependencies(RUNTIME).get("dev.fermata");
    assertFalse(named.contains("dev.fermata.codegen"), named.toString());
  }

  @Test
  void findsCycles() {
    Map<String, Set<String>> dependencies =
        Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b"), "d", Set.of("a"));
    assertEquals(List.of("b", "c"), cycles(dependencies));
  }

  private static Map<String, Set<String>> dependencies(List<SourceFile> files) {
    Map<String, Set<String>> dependencies = new TreeMap<>();
    for (SourceFile file : files) {
      Set<String> imported =
          dependencies.computeIfAbsent(file.packageName(), name -> new TreeSet<>());
      imported.addAll(file.importedPackages());
      imported.remove(file.packageName());
    }
    return dependencies;
  }

  /** The packages from which imports lead back to themselves. */
  private static List<String> cycles(Map<String, Set<String>> dependencies) {
    return dependencies.keySet().stream()
        .filter(start -> reachable(start, dependencies).contains(start))
        .sorted()
        .toList();
  }

  private static Set<String> reachable(String start, Map<String, Set<String>> dependencies) {
    Set<String> reached = new TreeSet<>();
    List<String> next = List.copyOf(dependencies.get(start));
    while (!next.isEmpty()) {
      next =
          next.stream()
              .filter(reached::add)
              .flatMap(name -> dependencies.getOrDefault(name, Set.of()).stream())
              .toList();
    }
    return reached;
  }
}
