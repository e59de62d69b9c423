package dev.fermata.processor.differential;

import dev.fermata.processor.AsyncProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Compiles cases with the processor. */
final class TransformingCompiler {
  private TransformingCompiler() {}

  static CaseCompiler into(Path folder) {
    return new CaseCompiler(
        folder, UnaryOperator.identity(), List.of(), () -> List.of(new AsyncProcessor()));
  }
}
