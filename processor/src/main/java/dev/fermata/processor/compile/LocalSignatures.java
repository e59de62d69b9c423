package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.ClassFacts.InnerClass;
import dev.fermata.processor.unit.LocalClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.signature.SignatureWriter;

/**
 * The signatures in a local class, or in an inner class of one, once the type variables around
 * local classes have become their own.
 *
 * <pre>{@code
 * <T> … { class Node { T value; Node next; } }        // in Orders, of a signature LOrders$1Node;
 * class Orders$1Node<T> { T value; Orders$1Node<T> next; }
 * }</pre>
 */
final class LocalSignatures {
  private final Widening widening;
  private final ClassFacts facts;
  private final LocalClass local;

  private LocalSignatures(Widening widening, ClassFacts facts, LocalClass local) {
    this.widening = widening;
    this.facts = facts;
    this.local = local;
  }

  /** The signatures of a class; null where it is not within the type variables of a local class. */
  static LocalSignatures in(ClassFacts facts, Widening widening) {
    String name = facts.name();
    LocalClass local = widening.localClass(name);
    while (local == null) {
      InnerClass member = facts.innerClasses().get(name);
      if (member == null || !isInner(member)) {
        return null;
      }
      name = member.outerName();
      local = widening.localClass(name);
    }
    return local.freeTypeVariables().isEmpty() ? null : new LocalSignatures(widening, facts, local);
  }

  private static boolean isInner(InnerClass member) {
    return member.outerName() != null && (member.access() & Opcodes.ACC_STATIC) == 0;
  }

  /** The signature of the class itself; a local one declares the type variables. */
  String ofClass(String signature) {
    String closed = ofMethod(signature);
    if (!facts.name().equals(local.internalName())) {
      return closed;
    }
    String free = String.join("", local.freeTypeVariables());
    if (local.ownTypeVariables() == 0) {
      return "<" + free + ">" + closed;
    }
    int end = endOfDeclarations(closed);
    return closed.substring(0, end) + free + closed.substring(end);
  }

  private static int endOfDeclarations(String signature) {
    int depth = 0;
    int i = 0;
    do {
      char c = signature.charAt(i++);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    } while (depth > 0);
    return i - 1;
  }

  /** The signature of a method. */
  String ofMethod(String signature) {
    Writer writer = new Writer();
    new SignatureReader(signature).accept(writer);
    return writer.toString();
  }

  /** The signature of a field. */
  String ofField(String signature) {
    Writer writer = new Writer();
    new SignatureReader(signature).acceptType(writer);
    return writer.toString();
  }

  /** Adds the type arguments for the type variables that a local class has got. */
  private final class Writer extends SignatureWriter {
    private final Deque<Type> open = new ArrayDeque<>();

    private final class Type {
      private final String name;
      private int arguments;

      Type(String name) {
        this.name = name;
      }
    }

    @Override
    public void visitClassType(String name) {
      List<String> path = pathFromLocal(name);
      super.visitClassType(path.get(0));
      open.push(new Type(path.get(0)));
      path.subList(1, path.size()).forEach(this::visitInnerClassType);
    }

    /** {@code Orders$1Node$Link} as {@code Orders$1Node} and {@code Link}, its inner class. */
    private List<String> pathFromLocal(String name) {
      List<String> path = new ArrayList<>();
      String current = name;
      InnerClass member = facts.innerClasses().get(current);
      while (widening.localClass(current) == null && member != null && isInner(member)) {
        path.add(0, member.simpleName());
        current = member.outerName();
        member = facts.innerClasses().get(current);
      }
      boolean inLocal = widening.localClass(current) != null;
      path.add(0, current);
      return inLocal ? path : List.of(name);
    }

    @Override
    public void visitInnerClassType(String name) {
      close();
      super.visitInnerClassType(name);
      open.push(new Type(open.pop().name + "$" + name));
    }

    @Override
    public void visitTypeArgument() {
      open.peek().arguments++;
      super.visitTypeArgument();
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      open.peek().arguments++;
      return super.visitTypeArgument(wildcard);
    }

    @Override
    public void visitEnd() {
      close();
      open.pop();
      super.visitEnd();
    }

    private void close() {
      Type type = open.peek();
      LocalClass named = widening.localClass(type.name);
      if (named != null
          && type.arguments == named.ownTypeVariables()
          && local.freeNames().containsAll(named.freeNames())) {
        for (String variable : named.freeNames()) {
          super.visitTypeArgument(INSTANCEOF).visitTypeVariable(variable);
        }
      }
    }
  }
}
