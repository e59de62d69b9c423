package dev.fermata.processor.lint;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AwaitCalls;
import dev.fermata.processor.source.Parentheses;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the rules ask about the program. */
final class Program {
  static final String TASK = "dev.fermata.Task";
  static final String VALUE_TASK = "dev.fermata.ValueTask";
  static final String AWAITABLE = "dev.fermata.Awaitable";
  static final String STAGE = "java.util.concurrent.CompletionStage";
  static final String FUTURE = "java.util.concurrent.Future";
  static final String TOKEN = "dev.fermata.CancellationToken";

  private final Trees trees;
  private final Elements elements;
  private final Types types;
  private final AwaitCalls awaits;
  private final Map<String, TypeElement> known = new HashMap<>();

  Program(Trees trees, Elements elements, Types types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.awaits = new AwaitCalls(trees);
  }

  /** Whether the compilation sees the runtime at all. */
  boolean knowsTasks() {
    return named(TASK) != null;
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** The suspension points. */
  AwaitCalls awaits() {
    return awaits;
  }

  Element element(TreePath path) {
    return trees.getElement(path);
  }

  TypeMirror type(TreePath path) {
    return trees.getTypeMirror(path);
  }

  /** The start of a tree in its file. */
  long position(TreePath path) {
    return trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }

  /** The method that a call or a method reference means; null for everything else. */
  ExecutableElement method(TreePath path) {
    TreePath named =
        path.getLeaf() instanceof MethodInvocationTree call
            ? new TreePath(path, call.getMethodSelect())
            : path;
    boolean names = named != path || path.getLeaf() instanceof MemberReferenceTree;
    return names && element(named) instanceof ExecutableElement method ? method : null;
  }

  /** What stands before the dot of a call; null where there is none. */
  static TreePath receiver(TreePath call) {
    if (!(call.getLeaf() instanceof MethodInvocationTree invocation)
        || !(invocation.getMethodSelect() instanceof MemberSelectTree select)) {
      return null;
    }
    TreePath selected = new TreePath(call, select);
    return Parentheses.enter(new TreePath(selected, select.getExpression()));
  }

  /** The argument of a call at that place. */
  static TreePath argument(TreePath call, int index) {
    ExpressionTree argument = ((MethodInvocationTree) call.getLeaf()).getArguments().get(index);
    return Parentheses.enter(new TreePath(call, argument));
  }

  /** The local variable or parameter that an expression is; null for everything else. */
  VariableElement local(TreePath path) {
    return path.getLeaf() instanceof IdentifierTree
            && element(path) instanceof VariableElement variable
            && isLocal(variable)
        ? variable
        : null;
  }

  private static boolean isLocal(VariableElement variable) {
    ElementKind kind = variable.getKind();
    return !kind.isField();
  }

  /** Whether a method is one of those of a class. */
  static boolean isMethod(ExecutableElement method, String className, Set<String> names) {
    return method != null
        && names.contains(method.getSimpleName().toString())
        && method.getEnclosingElement() instanceof TypeElement owner
        && owner.getQualifiedName().contentEquals(className);
  }

  /** Whether values of the type are tasks, or other things that are waited for. */
  boolean isAwaitable(TypeMirror type) {
    return isSubtype(type, AWAITABLE) || isSubtype(type, STAGE);
  }

  /** Whether a class or interface type is one of that name, or below it. */
  boolean isSubtype(TypeMirror type, String name) {
    TypeElement supertype = named(name);
    return type != null
        && type.getKind() == TypeKind.DECLARED
        && supertype != null
        && types.isSubtype(types.erasure(type), types.erasure(supertype.asType()));
  }

  private TypeElement named(String name) {
    return known.computeIfAbsent(name, elements::getTypeElement);
  }

  /** The text of a tree for a message, on one line and not too long. */
  static String text(Tree tree) {
    String line = tree.toString().replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }
}
