package dev.fermata.processor.ir;

import java.util.List;

/**
 * The body of an async method.
 *
 * @param self the receiver; null for a static method
 * @param parameters the method's own parameters, in order
 * @param block what it does
 */
public record Body(Local self, List<Local> parameters, Stmt.Block block) {

  /** Keeps an unmodifiable copy of the parameters. */
  public Body {
    parameters = List.copyOf(parameters);
  }

  /** The same method with another block. */
  public Body with(Stmt.Block newBlock) {
    return new Body(self, parameters, newBlock);
  }
}
