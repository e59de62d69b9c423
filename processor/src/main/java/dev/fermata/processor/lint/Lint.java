package dev.fermata.processor.lint;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Shows each tree of a class to each rule that is switched on. */
public final class Lint {
  private final List<LintRule> rules = new ArrayList<>();
  private final Program program;
  private final Diagnostics diagnostics;

  /**
   * @param trees of the compilation, whose bodies are attributed
   * @param elements of the compilation
   * @param types of the compilation
   * @param diagnostics where findings go
   */
  public Lint(Trees trees, Elements elements, Types types, Diagnostics diagnostics) {
    this.program = new Program(trees, elements, types);
    this.diagnostics = diagnostics;
    add(Problem.FER101, DroppedTask::new);
    add(Problem.FER102, BlockingCall::new);
    add(Problem.FER103, UnpassedToken::new);
    add(Problem.FER104, AwaitlessMethod::new);
    add(Problem.FER105, StoredValueTask::new);
    add(Problem.FER105, ValueTaskUses::new);
    add(Problem.FER106, NeedlessRun::new);
    add(Problem.FER107, UnconfiguredAwait::new);
    add(Problem.FER108, ReturnInTry::new);
  }

  private void add(Problem problem, BiFunction<Program, Diagnostics, LintRule> rule) {
    if (diagnostics.isOn(problem)) {
      rules.add(rule.apply(program, diagnostics));
    }
  }

  /** Looks at a class and all classes in it. */
  public void check(TreePath topLevelClass) {
    if (program.knowsTasks()) {
      new Walk().scan(topLevelClass, null);
    }
  }

  private final class Walk extends TreePathScanner<Void, Void> {
    @Override
    public Void scan(TreePath path, Void unused) {
      rules.forEach(rule -> rule.check(path));
      return super.scan(path, unused);
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree != null) {
        TreePath path = new TreePath(getCurrentPath(), tree);
        rules.forEach(rule -> rule.check(path));
      }
      return super.scan(tree, unused);
    }
  }
}
