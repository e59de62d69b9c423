package dev.fermata.processor.translate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.SourceLines;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/** What javac found out about the trees of one method: elements, types, lines. */
final class Attribution {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final SourceLines lines;
  private final AsyncMethod method;
  private final References references;

  Attribution(Trees trees, AsyncMethod method, References references) {
    this.trees = trees;
    this.unit = method.unit();
    this.lines = SourceLines.of(unit);
    this.method = method;
    this.references = references;
  }

  /** The method that is translated. */
  AsyncMethod method() {
    return method;
  }

  /** What the name, call or declaration at {@code path} means. */
  Element element(TreePath path) {
    Element element = trees.getElement(path);
    if (element == null) {
      throw new InternalFailure("no element for " + describe(path));
    }
    return element;
  }

  /** As {@link #element}, for the method or constructor of a call. */
  ExecutableElement executable(TreePath path) {
    if (element(path) instanceof ExecutableElement executable) {
      return executable;
    }
    throw new InternalFailure("no method for " + describe(path));
  }

  /** The static type of the expression, or the type that the type tree names. */
  TypeMirror type(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    if (type == null) {
      throw new InternalFailure("no type for " + describe(path));
    }
    references.mention(type);
    return type;
  }

  /** Whether the tree names a type or a package rather than a value. */
  boolean isTypeName(TreePath path) {
    return switch (path.getLeaf().getKind()) {
      case IDENTIFIER, MEMBER_SELECT -> names(trees.getElement(path));
      case PRIMITIVE_TYPE, ARRAY_TYPE, PARAMETERIZED_TYPE, ANNOTATED_TYPE -> true;
      default -> false;
    };
  }

  private static boolean names(Element element) {
    return element instanceof TypeElement
        || element instanceof TypeParameterElement
        || (element != null && element.getKind() == ElementKind.PACKAGE);
  }

  /** The line on which the tree starts. */
  int line(Tree tree) {
    return lineOf(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  /**
   * The line on which the tree ends, which for {@code receiver.name} is the line of the name; where
   * javac keeps no end positions, the line on which it starts.
   */
  int lastLine(Tree tree) {
    SourcePositions positions = trees.getSourcePositions();
    long end = positions.getEndPosition(unit, tree);
    return end == Diagnostic.NOPOS ? line(tree) : lineOf(end - 1);
  }

  private int lineOf(long position) {
    return position == Diagnostic.NOPOS ? 0 : lines.lineOf(position);
  }

  private static String describe(TreePath path) {
    return path.getLeaf().getKind() + " " + path.getLeaf();
  }
}
