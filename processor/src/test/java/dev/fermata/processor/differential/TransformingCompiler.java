package dev.fermata.processor.differential;

import dev.fermata.processor.AsyncProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Compiles cases with the processor. */
final class TransformingCompiler {
  private TransformingCompiler() {}

  static CaseCompiler into(Path folder) {
    return new CaseCompiler(javac(folder), UnaryOperator.identity(), List.of());
  }

  /** A javac that runs the processor. */
  static Javac javac(Path folder) {
    return new Javac(folder, () -> List.of(new AsyncProcessor()));
  }
}
