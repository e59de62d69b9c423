package dev.fermata.processor.ir;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * The members of an anonymous class, in the order of the source. They hold no await; each method
 * and initializer is a body of its own, whose jumps and returns do not leave it.
 */
public record ClassBody(List<Member> members) {

  /** Keeps an unmodifiable copy of the members. */
  public ClassBody {
    members = List.copyOf(members);
  }

  /** The same body with the parts of its members mapped, in the order of the source. */
  public ClassBody map(Mapping mapping) {
    return new ClassBody(members.stream().map(m -> m.map(mapping)).toList());
  }

  /** A member; {@code line} is its line in the user's file. */
  public sealed interface Member {
    /** The line in the user's file. */
    int line();

    /** The same member with its parts mapped. */
    Member map(Mapping mapping);
  }

  /** {@code T name = initializer;}, the initializer may be null. */
  public record Field(VariableElement element, Expr initializer, int line) implements Member {
    @Override
    public Field map(Mapping m) {
      return new Field(element, m.optional(initializer), line);
    }
  }

  /** A method; the block is null where the method is native. */
  public record Method(ExecutableElement element, List<Local> parameters, Stmt block, int line)
      implements Member {
    @Override
    public Method map(Mapping m) {
      return new Method(element, parameters, m.optional(block), line);
    }
  }

  /** An instance or static initializer. */
  public record Initializer(boolean isStatic, Stmt block, int line) implements Member {
    @Override
    public Initializer map(Mapping m) {
      return new Initializer(isStatic, m.stmt(block), line);
    }
  }
}
