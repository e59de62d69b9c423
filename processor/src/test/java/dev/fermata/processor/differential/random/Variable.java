package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;

/**
 * A local variable that is definitely assigned.
 *
 * @param type its type
 * @param name its name
 * @param stable whether nothing assigns it again, so that lambdas may capture it
 */
record Variable(Type type, String name, boolean stable) {
  Expr read() {
    return Expr.text(type, name);
  }
}
