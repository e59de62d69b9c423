package dev.fermata.processor.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.ClassBody;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The bodies of anonymous classes (JLS 15.9.5): their members stay what they are. */
final class ClassBodyTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;

  private ClassBodyTranslator(Scope scope) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = new MethodTranslator(scope);
  }

  /** The body of the anonymous class at {@code path}, which stands in {@code around}. */
  static ClassBody translate(TreePath path, Scope around) {
    ClassTree tree = (ClassTree) path.getLeaf();
    TypeElement type = (TypeElement) around.attribution().element(path);
    around.references().members(type);
    ClassBodyTranslator translator = new ClassBodyTranslator(around.within(type));
    List<ClassBody.Member> members = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      translator.member(new TreePath(path, member)).ifPresent(members::add);
    }
    return new ClassBody(members);
  }

  /** The member; empty for the constructor, which javac adds. */
  private Optional<ClassBody.Member> member(TreePath path) {
    Tree tree = path.getLeaf();
    int line = attribution.line(tree);
    if (tree instanceof VariableTree field) {
      VariableElement element = (VariableElement) attribution.element(path);
      scope.references().mention(element.asType());
      Expr initializer = parts.expr(path, field.getInitializer());
      return Optional.of(new ClassBody.Field(element, initializer, line));
    }
    if (tree instanceof BlockTree block) {
      return Optional.of(new ClassBody.Initializer(block.isStatic(), parts.stmt(path), line));
    }
    if (tree instanceof MethodTree method) {
      ExecutableElement element = attribution.executable(path);
      return element.getKind() == ElementKind.CONSTRUCTOR
          ? Optional.empty()
          : Optional.of(method(method, path, element));
    }
    throw new InternalFailure("no translation for a member of kind " + tree.getKind());
  }

  private ClassBody.Member method(MethodTree tree, TreePath path, ExecutableElement element) {
    scope.references().mention(element.asType());
    element.getTypeParameters().forEach(p -> scope.references().mention(p.asType()));
    List<Local> parameters = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      TreePath declared = new TreePath(path, parameter);
      parameters.add(scope.locals().declare(declared, Local.Kind.LAMBDA_PARAMETER));
    }
    Stmt block =
        element.getModifiers().contains(Modifier.NATIVE) ? null : parts.stmt(path, tree.getBody());
    return new ClassBody.Method(element, List.copyOf(parameters), block, attribution.line(tree));
  }
}
