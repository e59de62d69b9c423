package dev.fermata.processor.differential;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Blocking Java, and blocking Java with a mistake in it. */
final class MutatedSides implements BodySides {
  private final CaseCompiler right;
  private final CaseCompiler wrong;

  /**
   * @param folder gets what is compiled
   * @param mistake makes of a source what a faulty processor would run
   */
  MutatedSides(Path folder, UnaryOperator<String> mistake) {
    right = BlockingCompiler.into(folder);
    wrong = BlockingCompiler.into(folder, mistake);
  }

  @Override
  public Side side() {
    return Side.BLOCKING;
  }

  @Override
  public Result compile(List<CaseSource> sources) {
    Compilation plain = right.compileAll(sources, "right");
    if (plain instanceof Compilation.Failed failed) {
      return new Obstacle(BodyFailure.Sort.ILL_FORMED, failed.errors());
    }
    Compilation mutated = wrong.compileAll(sources, "wrong");
    if (mutated instanceof Compilation.Failed failed) {
      return new Obstacle(BodyFailure.Sort.NOT_TRANSFORMED, failed.errors());
    }
    return new Both((Compilation.Succeeded) plain, (Compilation.Succeeded) mutated);
  }
}
