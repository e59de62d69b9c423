package dev.fermata.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.InternalFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The local variables that local classes, and classes in them, capture (JLS 8.1.3): those that they
 * mention, and those that the local classes capture which they create or extend.
 */
public final class CapturedVariables {
  private final Trees trees;
  private final TreePath topLevelClass;
  private final Map<Element, TreePath> declarations = new HashMap<>();
  private final Map<TypeElement, Uses> known = new HashMap<>();

  /**
   * @param trees of the compilation, whose bodies are attributed
   * @param method one in the file that declares the classes
   */
  public CapturedVariables(Trees trees, AsyncMethod method) {
    this.trees = trees;
    TreePath path = method.path();
    while (path.getParentPath().getLeaf() != method.unit()) {
      path = path.getParentPath();
    }
    topLevelClass = path;
  }

  /**
   * The variables that the class may need, in the order in which they are mentioned. Constants are
   * not among them: they are copied as they are.
   */
  public List<VariableElement> of(TypeElement type) {
    Set<VariableElement> mentioned = new LinkedHashSet<>();
    Set<Element> declared = new HashSet<>();
    Set<TypeElement> reached = new HashSet<>(Set.of(type));
    Deque<TypeElement> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      Uses uses = known.computeIfAbsent(open.poll(), this::usesOf);
      mentioned.addAll(uses.mentioned);
      declared.addAll(uses.declared);
      uses.classes.stream().filter(reached::add).forEach(open::add);
    }
    mentioned.removeAll(declared);
    return List.copyOf(mentioned);
  }

  private Uses usesOf(TypeElement type) {
    if (declarations.isEmpty()) {
      new Declarations().scan(topLevelClass, null);
    }
    TreePath path = declarations.get(type);
    if (path == null) {
      throw new InternalFailure("no declaration of " + type);
    }
    Uses uses = new Uses();
    uses.scan(path, null);
    return uses;
  }

  private final class Declarations extends TreePathScanner<Void, Void> {
    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      declarations.put(trees.getElement(getCurrentPath()), getCurrentPath());
      return super.visitClass(tree, unused);
    }
  }

  /** What one class mentions in its body, classes in it included. */
  private final class Uses extends TreePathScanner<Void, Void> {
    private final Set<VariableElement> mentioned = new LinkedHashSet<>();
    private final Set<Element> declared = new HashSet<>();
    private final Set<TypeElement> classes = new LinkedHashSet<>();

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      TypeElement type = (TypeElement) trees.getElement(getCurrentPath());
      if (type.getSuperclass() instanceof DeclaredType superclass) {
        use(superclass.asElement());
      }
      return super.visitClass(tree, unused);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      useConstructor(trees.getElement(getCurrentPath()));
      return super.visitNewClass(tree, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      useConstructor(trees.getElement(getCurrentPath()));
      return super.visitMemberReference(tree, unused);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      declared.add(trees.getElement(getCurrentPath()));
      return super.visitVariable(tree, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      if (trees.getElement(getCurrentPath()) instanceof VariableElement variable
          && variable.getEnclosingElement() instanceof ExecutableElement
          && variable.getConstantValue() == null) {
        mentioned.add(variable);
      }
      return super.visitIdentifier(tree, unused);
    }

    private void useConstructor(Element element) {
      if (element instanceof ExecutableElement) {
        use(element.getEnclosingElement());
      }
    }

    private void use(Element element) {
      if (element instanceof TypeElement type && LocalClasses.isInLocal(type)) {
        classes.add(type);
      }
    }
  }
}
