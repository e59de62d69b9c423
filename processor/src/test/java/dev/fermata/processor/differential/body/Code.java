package dev.fermata.processor.differential.body;

import java.util.ArrayList;
import java.util.List;

/** A piece of a method body. */
public sealed interface Code permits Text, Expr, Stmt, Block {
  /** Stands for a part in a template; Java has no use for it. */
  char HOLE = '#';

  /** The text of {@code template} with {@code parts} at its holes, in order. */
  static List<Code> fill(String template, Code... parts) {
    List<Code> filled = new ArrayList<>();
    int start = 0;
    for (Code part : parts) {
      int hole = template.indexOf(HOLE, start);
      filled.add(new Text(template.substring(start, hole)));
      filled.add(part);
      start = hole + 1;
    }
    if (template.indexOf(HOLE, start) >= 0) {
      throw new IllegalArgumentException(template + " has more holes than there are parts");
    }
    filled.add(new Text(template.substring(start)));
    return filled;
  }
}
