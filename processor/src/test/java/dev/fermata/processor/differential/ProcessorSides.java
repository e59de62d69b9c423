package dev.fermata.processor.differential;

import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * Blocking Java, and what the processor makes of it: both from one run of javac, whose class files
 * are blocking Java until they are linked.
 */
final class ProcessorSides implements BodySides {
  private static final String CRASH = "An exception has occurred in the compiler";
  private static final String UNLINKED = "unlinked";

  private final Javac javac;
  private final CaseCompiler blocking;
  private final Path waiting;

  /**
   * @param folder gets what is compiled
   */
  ProcessorSides(Path folder) {
    javac = TransformingCompiler.javac(folder);
    blocking = BlockingCompiler.into(folder);
    new Javac(folder, List::of).compile(List.of(BlockingCompiler.await()), "await");
    waiting = folder.resolve("await").resolve("classes");
  }

  @Override
  public Side side() {
    return Side.TRANSFORMED;
  }

  @Override
  public Result compile(List<CaseSource> sources) {
    List<JavaFileObject> units = sources.stream().map(ProcessorSides::unit).toList();
    Compilation linked =
        javac.compile(
            units,
            "transformed",
            classes -> new UnlinkedClasses(classes, classes.resolveSibling(UNLINKED)));
    if (linked instanceof Compilation.Succeeded machines) {
      Path unlinked = machines.classes().resolveSibling(UNLINKED);
      CaseLoader loader = new CaseLoader(unlinked, waiting);
      Compilation.Succeeded plain = new Compilation.Succeeded(loader, unlinked, unlinked);
      return new Both(plain, machines);
    }
    return obstacle(sources, ((Compilation.Failed) linked).errors());
  }

  private static JavaFileObject unit(CaseSource source) {
    return new MemorySource(source.qualifiedName(), source.text());
  }

  /** Looks for the reason on the side of plain Java first. */
  private Result obstacle(List<CaseSource> sources, String errors) {
    if (blocking.compileAll(sources, "blocking") instanceof Compilation.Failed failed) {
      return failed.errors().startsWith(CRASH)
          ? new Obstacle(BodyFailure.Sort.TOO_MUCH_FOR_JAVAC, failed.errors())
          : new Obstacle(BodyFailure.Sort.ILL_FORMED, failed.errors());
    }
    return new Obstacle(BodyFailure.Sort.NOT_TRANSFORMED, errors);
  }
}
