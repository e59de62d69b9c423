package dev.fermata.processor.differential.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The trees that are a bit smaller than a tree, those with most left out first. They may be ill
 * formed: a declaration goes as easily as its use.
 */
public final class Reductions {
  private Reductions() {}

  /** The smaller blocks. */
  public static Stream<Block> of(Block block) {
    int size = block.statements().size();
    Stream<Block> shorter =
        Stream.iterate(size, length -> length > 0, length -> length / 2)
            .flatMap(length -> without(block, length));
    Stream<Block> flatter =
        IntStream.range(0, size).boxed().flatMap(i -> replacing(block, i, inner(block, i)));
    Stream<Block> finer =
        IntStream.range(0, size)
            .boxed()
            .flatMap(i -> replacing(block, i, of(block.statements().get(i)).map(List::of)));
    return Stream.of(shorter, flatter, finer).flatMap(smaller -> smaller);
  }

  /** The block without {@code length} statements in a row. */
  private static Stream<Block> without(Block block, int length) {
    int size = block.statements().size();
    return IntStream.iterate(0, start -> start < size, start -> start + length)
        .mapToObj(start -> splice(block, start, Math.min(size, start + length), List.of()));
  }

  /** The statements of the blocks in statement {@code index}. */
  private static Stream<List<Stmt>> inner(Block block, int index) {
    return block.statements().get(index).parts().stream()
        .filter(Block.class::isInstance)
        .map(inner -> ((Block) inner).statements());
  }

  private static Stream<Block> replacing(Block block, int index, Stream<List<Stmt>> replacements) {
    return replacements.map(replacement -> splice(block, index, index + 1, replacement));
  }

  private static Block splice(Block block, int start, int end, List<Stmt> replacement) {
    List<Stmt> statements = new ArrayList<>(block.statements());
    statements.subList(start, end).clear();
    statements.addAll(start, replacement);
    return new Block(statements);
  }

  private static Stream<Stmt> of(Stmt statement) {
    return parts(statement.parts()).map(parts -> new Stmt(parts, statement.completes()));
  }

  private static Stream<Expr> of(Expr expression) {
    Expr simplest = expression.type().constants().get(0);
    if (expression.equals(simplest)) {
      return Stream.empty();
    }
    Stream<Expr> operands =
        expressions(expression.parts()).filter(operand -> operand.type() == expression.type());
    Stream<Expr> finer =
        parts(expression.parts())
            .map(parts -> new Expr(expression.type(), expression.constant(), parts));
    return Stream.of(Stream.of(simplest), operands, finer).flatMap(smaller -> smaller);
  }

  /** All expressions in these parts that are not in a block. */
  private static Stream<Expr> expressions(List<Code> parts) {
    return parts.stream()
        .filter(Expr.class::isInstance)
        .map(Expr.class::cast)
        .flatMap(operand -> Stream.concat(Stream.of(operand), expressions(operand.parts())));
  }

  /** The parts with one of them made smaller. */
  private static Stream<List<Code>> parts(List<Code> parts) {
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            i ->
                smaller(parts.get(i))
                    .map(
                        part -> {
                          List<Code> changed = new ArrayList<>(parts);
                          changed.set(i, part);
                          return changed;
                        }));
  }

  private static Stream<? extends Code> smaller(Code code) {
    if (code instanceof Block block) {
      return of(block);
    }
    if (code instanceof Stmt statement) {
      return of(statement);
    }
    return code instanceof Expr expression ? of(expression) : Stream.empty();
  }
}
