package dev.fermata.processor.lint;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Follows the value tasks in local variables along the ways that a method, or a lambda, can take.
 * What a lambda or class captures is not followed any further.
 */
final class ValueTaskFlow extends Ways {
  private static final Set<String> IS_COMPLETED = Set.of("isCompleted", "isCompletedSuccessfully");
  private static final Set<String> QUESTIONS =
      Set.of("isCompleted", "isCompletedSuccessfully", "toString", "hashCode", "equals");

  /** What a program must not do with a value task. */
  enum Misuse {
    AWAITED_TWICE(
        "may have been used before, and can be used only once",
        "keep its asTask(), which may be awaited any number of times"),
    BLOCKED_ON(
        "may not have completed here, and its result() then throws",
        "await it, or ask isCompleted() first");

    private final String what;
    private final String wayOut;

    Misuse(String what, String wayOut) {
      this.what = what;
      this.wayOut = wayOut;
    }

    String what() {
      return what;
    }

    String wayOut() {
      return wayOut;
    }
  }

  private final Program program;
  private final BiConsumer<TreePath, Misuse> misuses;
  private final Set<Element> captured = new HashSet<>();
  private final Set<Tree> reported = new HashSet<>();

  ValueTaskFlow(Program program, BiConsumer<TreePath, Misuse> misuses) {
    this.program = program;
    this.misuses = misuses;
  }

  /** Follows the value tasks of a method or lambda. */
  void follow(TreePath code) {
    Tree body =
        code.getLeaf() instanceof MethodTree method
            ? method.getBody()
            : ((LambdaExpressionTree) code.getLeaf()).getBody();
    if (body != null && mentionsValueTask(code)) {
      scan(new TreePath(code, body), null);
    }
  }

  private boolean mentionsValueTask(TreePath code) {
    return Boolean.TRUE.equals(
        new TreePathScanner<Boolean, Void>() {
          @Override
          public Boolean visitVariable(VariableTree variable, Void unused) {
            return program.isSubtype(program.type(getCurrentPath()), Program.VALUE_TASK)
                || Boolean.TRUE.equals(super.visitVariable(variable, unused));
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(code, null));
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    use(getCurrentPath(), getCurrentPath());
    return null;
  }

  private void use(TreePath name, TreePath place) {
    VariableElement task = valueTask(name);
    if (task == null || !now.reachable()) {
      return;
    }
    if (now.used().contains(task)) {
      report(place, task, Misuse.AWAITED_TWICE);
    }
    useUp(task);
  }

  private void report(TreePath place, Element task, Misuse misuse) {
    if (!captured.contains(task) && reported.add(place.getLeaf())) {
      misuses.accept(place, misuse);
    }
  }

  /** The local variable that a name means, if it holds a value task. */
  private VariableElement valueTask(TreePath name) {
    VariableElement variable = name == null ? null : program.local(name);
    return variable != null && program.isSubtype(variable.asType(), Program.VALUE_TASK)
        ? variable
        : null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    TreePath receiver = Program.receiver(getCurrentPath());
    VariableElement task = valueTask(receiver);
    ExecutableElement method = task == null ? null : program.method(getCurrentPath());
    if (method == null) {
      return super.visitMethodInvocation(call, unused);
    }
    String name = method.getSimpleName().toString();
    if (name.equals("result") && now.reachable() && !now.completed().contains(task)) {
      report(getCurrentPath(), task, Misuse.BLOCKED_ON);
    }
    if (!QUESTIONS.contains(name)) {
      use(receiver, receiver);
    }
    return scan(call.getArguments(), unused);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    VariableElement task = valueTask(below(assignment.getVariable()));
    if (task == null) {
      return super.visitAssignment(assignment, unused);
    }
    scan(assignment.getExpression(), unused);
    now = now.withNew(task);
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    scan(variable.getInitializer(), unused);
    now = now.withNew(program.element(getCurrentPath()));
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return capture(lambda.getBody());
  }

  @Override
  public Void visitClass(ClassTree declared, Void unused) {
    declared.getMembers().forEach(this::capture);
    return null;
  }

  private Void capture(Tree code) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        captured.add(program.local(getCurrentPath()));
        return null;
      }
    }.scan(below(code), null);
    return null;
  }

  @Override
  Element askedWhetherCompleted(TreePath call) {
    ExecutableElement method = program.method(call);
    return Program.isMethod(method, Program.VALUE_TASK, IS_COMPLETED)
        ? valueTask(Program.receiver(call))
        : null;
  }

  @Override
  public Void visitBinary(BinaryTree binary, Void unused) {
    if (binary.getKind() != Tree.Kind.EQUAL_TO && binary.getKind() != Tree.Kind.NOT_EQUAL_TO) {
      return super.visitBinary(binary, unused);
    }
    scanCompared(binary.getLeftOperand());
    scanCompared(binary.getRightOperand());
    return null;
  }

  private void scanCompared(Tree operand) {
    if (valueTask(below(operand)) == null) {
      scan(operand, null);
    }
  }
}
