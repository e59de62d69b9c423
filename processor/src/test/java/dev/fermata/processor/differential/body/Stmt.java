package dev.fermata.processor.differential.body;

import java.util.List;

/**
 * A statement, or several that stand and fall together.
 *
 * @param parts the text with the expressions, statements and blocks in it
 * @param completes whether it can complete normally (JLS 14.22)
 */
public record Stmt(List<Code> parts, boolean completes) implements Code {

  /** A statement behind which another one may stand. */
  public static Stmt of(String template, Code... parts) {
    return new Stmt(Code.fill(template, parts), true);
  }

  /** A statement behind which nothing is reachable. */
  public static Stmt jump(String template, Code... parts) {
    return new Stmt(Code.fill(template, parts), false);
  }

  /** The same statement, which completes normally or does not. */
  public Stmt completing(boolean completes) {
    return new Stmt(parts, completes);
  }
}
