package dev.fermata.processor.source;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.fermata.processor.diagnostics.InternalFailure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The tree classes that {@code com.sun.source} got after Java 17: reached by the names of their
 * kinds and by their public methods, so that one jar runs on every JDK.
 */
public final class NewerTrees {
  private static final boolean HAS_GUARDS =
      Arrays.stream(CaseTree.class.getMethods()).anyMatch(m -> m.getName().equals("getGuard"));

  private NewerTrees() {}

  /** {@code Point(int x, var y)}, since Java 21. */
  public static boolean isRecordPattern(Tree tree) {
    return hasKind(tree, "DECONSTRUCTION_PATTERN");
  }

  /** {@code _} as a pattern, since Java 22. */
  public static boolean isAnyPattern(Tree tree) {
    return hasKind(tree, "ANY_PATTERN");
  }

  /** The type of a record pattern. */
  public static ExpressionTree deconstructor(Tree recordPattern) {
    return (ExpressionTree) get(recordPattern, "getDeconstructor");
  }

  /** The patterns for the components of a record pattern, in order. */
  public static List<Tree> nestedPatterns(Tree recordPattern) {
    return trees(get(recordPattern, "getNestedPatterns"));
  }

  /** All labels of a case, {@code default} among them. */
  public static List<Tree> labels(CaseTree tree) {
    return trees(invoke(CaseTree.class, "getLabels", tree));
  }

  /** What {@code when} asks, since Java 21; null where there is no guard. */
  public static ExpressionTree guard(CaseTree tree) {
    return HAS_GUARDS ? (ExpressionTree) invoke(CaseTree.class, "getGuard", tree) : null;
  }

  /** Whether a label is {@code default}. */
  public static boolean isDefaultLabel(Tree label) {
    return hasKind(label, "DEFAULT_CASE_LABEL");
  }

  /** The pattern of a pattern label; empty for other labels. */
  public static Optional<Tree> labelPattern(Tree label) {
    return hasKind(label, "PATTERN_CASE_LABEL")
        ? Optional.of((Tree) get(label, "getPattern"))
        : Optional.empty();
  }

  /** The constant of a constant label, which before Java 21 was a label itself. */
  public static Tree labelConstant(Tree label) {
    return hasKind(label, "CONSTANT_CASE_LABEL")
        ? (Tree) get(label, "getConstantExpression")
        : label;
  }

  private static boolean hasKind(Tree tree, String kind) {
    return tree.getKind().name().equals(kind);
  }

  private static List<Tree> trees(Object list) {
    return ((List<?>) list).stream().map(Tree.class::cast).toList();
  }

  private static Object get(Tree tree, String method) {
    return invoke(tree.getKind().asInterface(), method, tree);
  }

  private static Object invoke(Class<?> type, String name, Tree tree) {
    try {
      Method method = type.getMethod(name);
      return method.invoke(tree);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new InternalFailure(type + " has no usable method " + name + ": " + e);
    }
  }
}
