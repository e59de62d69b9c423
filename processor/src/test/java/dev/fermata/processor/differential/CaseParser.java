package dev.fermata.processor.differential;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Finds the cases in the source of a case class. */
final class CaseParser {
  private CaseParser() {}

  /** The static methods that take a probe and are not private, in source order. */
  static List<Case> cases(CaseSource source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                diagnostic -> {}, // the compilation proper reports what is wrong
                List.of("-proc:none"),
                null,
                List.of(new MemorySource(source.qualifiedName(), source.text())));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return cases(source, unit, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Case> cases(
      CaseSource source, CompilationUnitTree unit, SourcePositions positions) {
    List<Case> cases = new ArrayList<>();
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declared
          && declared.getSimpleName().contentEquals(source.name())) {
        for (Tree member : declared.getMembers()) {
          if (member instanceof MethodTree method && isCase(method)) {
            int start = (int) positions.getStartPosition(unit, method);
            int end = (int) positions.getEndPosition(unit, method);
            cases.add(new Case(source, method.getName().toString(), start, end));
          }
        }
      }
    }
    return cases;
  }

  private static boolean isCase(MethodTree method) {
    Set<Modifier> modifiers = method.getModifiers().getFlags();
    return modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && method.getParameters().size() == 1
        && method.getParameters().get(0).getType().toString().equals("Probe");
  }
}
