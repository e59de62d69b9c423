package dev.fermata.processor.lint;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.fermata.processor.source.Parentheses;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The tasks that a method has waited for, or asked whether they are completed, before a place in
 * it. What stands before in the text counts as done: the answer may be too kind, never too strict.
 */
record CompletedTasks(Program program) {
  private static final Set<String> QUESTIONS =
      Set.of("isCompleted", "isCompletedSuccessfully", "isFaulted", "isDone", "status");

  /** Whether the task that an expression gives is completed when it is evaluated. */
  boolean isKnown(TreePath task) {
    Optional<TreePath> method =
        EnclosingCode.of(task).filter(code -> code.getLeaf() instanceof MethodTree);
    if (method.isEmpty()) {
      return false;
    }
    Set<Element> variables = variablesIn(task);
    Search search = new Search(program.position(task));
    search.scan(method.get(), null);
    return variables.stream().anyMatch(search.completed::contains);
  }

  /** The variables in an expression that hold tasks, or collections of tasks. */
  private Set<Element> variablesIn(TreePath expression) {
    Set<Element> variables = new HashSet<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        if (program.element(getCurrentPath()) instanceof VariableElement variable
            && holdsTasks(variable.asType())) {
          variables.add(variable);
        }
        return null;
      }
    }.scan(expression, null);
    return variables;
  }

  private boolean holdsTasks(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return holdsTasks(array.getComponentType());
    }
    return program.isAwaitable(type)
        || program.isSubtype(type, Program.FUTURE)
        || type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(this::holdsTasksAsArgument);
  }

  private boolean holdsTasksAsArgument(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        ? wildcard.getExtendsBound() != null && holdsTasks(wildcard.getExtendsBound())
        : holdsTasks(argument);
  }

  private final class Search extends TreePathScanner<Void, Void> {
    private final long end;
    private final Set<Element> completed = new HashSet<>();

    Search(long end) {
      this.end = end;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      if (program.position(getCurrentPath()) < end) {
        if (program.awaits().isSuspension(getCurrentPath())) {
          call.getArguments()
              .forEach(a -> completed.addAll(variablesIn(new TreePath(getCurrentPath(), a))));
        } else if (call.getMethodSelect() instanceof MemberSelectTree select
            && QUESTIONS.contains(select.getIdentifier().toString())) {
          completed.addAll(variablesIn(Program.receiver(getCurrentPath())));
        }
      }
      return super.visitMethodInvocation(call, unused);
    }

    /** {@code for (Task<T> task : tasks)} goes over what {@code whenAll(tasks)} has waited for. */
    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
      TreePath tasks = new TreePath(getCurrentPath(), loop.getExpression());
      carryOver(tasks, new TreePath(getCurrentPath(), loop.getVariable()));
      return super.visitEnhancedForLoop(loop, unused);
    }

    /** {@code Task<T> first = await(Task.whenAny(tasks))}, or {@code = tasks.get(0)}. */
    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
      if (variable.getInitializer() != null) {
        TreePath value = new TreePath(getCurrentPath(), variable.getInitializer());
        if (program.awaits().isSuspension(Parentheses.enter(value))) {
          completed.add(program.element(getCurrentPath()));
        }
        carryOver(value, getCurrentPath());
      }
      return super.visitVariable(variable, unused);
    }

    private void carryOver(TreePath from, TreePath to) {
      if (variablesIn(from).stream().anyMatch(completed::contains)) {
        completed.add(program.element(to));
      }
    }
  }
}
