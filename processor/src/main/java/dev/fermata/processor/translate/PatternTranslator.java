package dev.fermata.processor.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.source.NewerTrees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Type and record patterns (JLS 14.30). */
final class PatternTranslator {
  private final Scope scope;

  PatternTranslator(Scope scope) {
    this.scope = scope;
  }

  Pattern pattern(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof BindingPatternTree binding) {
      return binding(new TreePath(path, binding.getVariable()), binding);
    }
    if (NewerTrees.isAnyPattern(tree)) {
      return new Pattern.Any();
    }
    if (NewerTrees.isRecordPattern(tree)) {
      return record(tree, path);
    }
    throw new InternalFailure("no translation for a pattern of kind " + tree.getKind());
  }

  private Pattern binding(TreePath variable, BindingPatternTree tree) {
    if (Locals.isUnnamed(tree.getVariable())) {
      return new Pattern.Type(scope.attribution().element(variable).asType());
    }
    return new Pattern.Binding(scope.locals().declare(variable, Local.Kind.VARIABLE));
  }

  private Pattern record(Tree tree, TreePath path) {
    ExpressionTree deconstructor = NewerTrees.deconstructor(tree);
    TypeMirror type = scope.attribution().type(new TreePath(path, deconstructor));
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    element.getRecordComponents().forEach(c -> scope.references().executable(c.getAccessor()));
    List<Pattern> components = new ArrayList<>();
    for (Tree nested : NewerTrees.nestedPatterns(tree)) {
      components.add(pattern(new TreePath(path, nested)));
    }
    return new Pattern.Record(type, List.copyOf(components));
  }
}
