package dev.fermata.processor.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.ir.Body;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.AsyncMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The door of the phase: an attributed method in, its {@link Body} out. */
public final class Translator {
  private final Trees trees;
  private final Elements elements;
  private final Types types;

  /**
   * @param trees of the compilation, whose bodies are attributed
   * @param elements of the compilation
   * @param types of the compilation
   */
  public Translator(Trees trees, Elements elements, Types types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
  }

  /**
   * Translates one method, which has passed the checks.
   *
   * @param method the method
   * @param references collects what the body refers to; one for all methods of a class
   * @param bridges collects what the body cannot do itself; one for all methods of a class
   */
  public Body translate(AsyncMethod method, References references, Bridges bridges) {
    Local self =
        method.element().getModifiers().contains(Modifier.STATIC)
            ? null
            : new Local("self", method.host().asType(), Local.Kind.SELF);
    Scope scope = Scope.of(trees, elements, types, method, self, references, bridges);
    references.executable(method.element());
    method
        .builder()
        .ifPresent(
            builder -> {
              references.executable(builder.fromTask());
              references.executable(builder.toTask());
            });
    List<Local> parameters = new ArrayList<>();
    for (VariableTree parameter : method.tree().getParameters()) {
      TreePath path = new TreePath(method.path(), parameter);
      parameters.add(scope.locals().declare(path, Local.Kind.PARAMETER));
    }
    BlockTree body = method.tree().getBody();
    Stmt block = new MethodTranslator(scope).stmt(new TreePath(method.path(), body));
    return new Body(self, parameters, (Stmt.Block) block);
  }
}
