package dev.fermata.processor.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * Compiles cases for one side: all in one go, and where that fails each half of them, down to
 * single cases, so that a case that does not compile takes no other one with it.
 */
final class CaseCompiler {
  private final Javac javac;
  private final UnaryOperator<String> preparation;
  private final List<JavaFileObject> additions;

  /**
   * Creates a compiler.
   *
   * @param preparation makes of the text of a case class what is compiled
   * @param additions compiled with the cases, in front of the class path
   */
  CaseCompiler(Javac javac, UnaryOperator<String> preparation, List<JavaFileObject> additions) {
    this.javac = javac;
    this.preparation = preparation;
    this.additions = additions;
  }

  Map<Case, Compilation> compile(List<Case> cases) {
    Map<Case, Compilation> compilations = new LinkedHashMap<>();
    if (!cases.isEmpty()) {
      compile(cases, "all", compilations);
    }
    return compilations;
  }

  private void compile(List<Case> cases, String name, Map<Case, Compilation> compilations) {
    Compilation together = attempt(cases, name);
    if (together instanceof Compilation.Succeeded || cases.size() == 1) {
      cases.forEach(one -> compilations.put(one, together));
      return;
    }
    int middle = cases.size() / 2;
    compile(cases.subList(0, middle), name + "-1", compilations);
    compile(cases.subList(middle, cases.size()), name + "-2", compilations);
  }

  private Compilation attempt(List<Case> cases, String name) {
    List<CaseSource> sources = new ArrayList<>();
    bySource(cases)
        .forEach(
            (source, wanted) ->
                sources.add(new CaseSource(source.name(), source.textOfOnly(wanted))));
    return compileAll(sources, name);
  }

  private static Map<CaseSource, List<Case>> bySource(List<Case> cases) {
    return cases.stream()
        .collect(Collectors.groupingBy(Case::source, LinkedHashMap::new, Collectors.toList()));
  }

  /** Compiles these classes as they stand, into a folder of this name, all or none of them. */
  Compilation compileAll(List<CaseSource> sources, String name) {
    List<JavaFileObject> units = new ArrayList<>(additions);
    for (CaseSource source : sources) {
      units.add(new MemorySource(source.qualifiedName(), preparation.apply(source.text())));
    }
    return javac.compile(units, name);
  }
}
