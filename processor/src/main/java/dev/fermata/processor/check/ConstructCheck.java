package dev.fermata.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.Accessibility;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.CapturedVariables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.util.Elements;

/** FER005: what this version cannot transform, each construct by a rule of its own. */
public final class ConstructCheck {
  private final Trees trees;
  private final Elements elements;
  private final Diagnostics diagnostics;

  /**
   * @param trees of the compilation, whose bodies are attributed
   * @param elements of the compilation
   * @param diagnostics where findings go
   */
  public ConstructCheck(Trees trees, Elements elements, Diagnostics diagnostics) {
    this.trees = trees;
    this.elements = elements;
    this.diagnostics = diagnostics;
  }

  /** Whether every construct in the method is one that can be transformed. */
  public boolean check(AsyncMethod method) {
    Search search = new Search(method, rules(method));
    search.scan(method.path(), null);
    return search.refused.isEmpty();
  }

  private List<ConstructRule> rules(AsyncMethod method) {
    Accessibility accessibility = new Accessibility(elements, method.host());
    return List.of(
        new UnknownTree(),
        new UnwrittenClass(trees),
        new AwaitPointAdapter(trees),
        new HostBeforeConstruction(trees, method),
        new InaccessibleType(trees, accessibility),
        new CapturesOfOneName(trees, new CapturedVariables(trees, method), method));
  }

  private final class Search extends TreePathScanner<Void, Void> {
    private final AsyncMethod method;
    private final List<ConstructRule> rules;
    private final Set<Tree> refused = new HashSet<>();

    Search(AsyncMethod method, List<ConstructRule> rules) {
      this.method = method;
      this.rules = rules;
    }

    @Override
    public Void scan(TreePath path, Void unused) {
      apply(path);
      return super.scan(path, unused);
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree != null) {
        apply(new TreePath(getCurrentPath(), tree));
      }
      return super.scan(tree, unused);
    }

    /** The class files of local classes stay as javac has made them. */
    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      return null;
    }

    private void apply(TreePath path) {
      rules.stream().flatMap(rule -> rule.refuse(path).stream()).forEach(this::report);
    }

    private void report(Refusal refusal) {
      if (refused.add(refusal.at())) {
        diagnostics.report(
            Problem.FER005, refusal.at(), method.unit(), refusal.construct(), refusal.wayOut());
      }
    }
  }
}
