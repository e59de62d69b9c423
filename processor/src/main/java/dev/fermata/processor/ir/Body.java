package dev.fermata.processor.ir;

import java.util.ArrayList;
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

  /**
   * The block, with the return that Java leaves out at the end of a method without a value. The
   * methods that this is missing in return {@code void}.
   */
  public Stmt.Block closedBlock() {
    if (!Completion.isNormal(block)) {
      return block;
    }
    List<Stmt> closed = new ArrayList<>(block.statements());
    closed.add(new Stmt.Return(Stmt.ReturnForm.COMPLETED, null, 0));
    return new Stmt.Block(closed, block.line());
  }

  /** The same method with another block. */
  public Body with(Stmt.Block newBlock) {
    return new Body(self, parameters, newBlock);
  }
}
