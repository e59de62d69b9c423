package dev.fermata.samples.benchmarks.compiling;

import dev.fermata.samples.benchmarks.measure.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compiles the same methods blocking and async in turn, and prints what that costs. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    description = "Compares async methods with blocking ones where they are compiled.")
public final class CompileCommand implements Callable<Integer> {
  private static final int AWAITS = 100;
  private static final int LOCALS = 20;

  @Option(
      names = "--rounds",
      description = "Compilations of each kind, of which the median counts. (${DEFAULT-VALUE})")
  private int rounds = 7;

  @Option(
      names = "--methods",
      split = ",",
      description = "How many methods a module has. (${DEFAULT-VALUE})")
  private List<Integer> sizes = List.of(250, 500, 1_000);

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("fermata-compile");
    out.println("| methods | blocking, CPU | async, CPU | ratio | ratio of time |");
    out.println("|---:|---:|---:|---:|---:|");
    for (int methods : sizes) {
      time(methods, folder.resolve(String.valueOf(methods)));
    }
    out.println();
    out.printf("Bytes of bytecode an await beyond its expression, %d awaits, ", AWAITS);
    out.printf("%d live locals:%n", LOCALS);
    size("    AWAIT<load(count)>;\n", folder.resolve("statement"));
    size("    local1 += AWAIT<load(count)>;\n", folder.resolve("assignment"));
    return 0;
  }

  private void time(int methods, Path folder) throws IOException, InterruptedException {
    Map<Style, Compilation> compilations = compilations(Template.methods(methods), folder);
    Map<Style, List<Reading>> readings = new EnumMap<>(Style.class);
    for (int round = 0; round < rounds; round++) {
      for (Style style : Style.values()) {
        readings
            .computeIfAbsent(style, none -> new ArrayList<>())
            .add(compilations.get(style).compile());
      }
    }
    Reading blocking = Reading.median(readings.get(Style.BLOCKING));
    Reading async = Reading.median(readings.get(Style.ASYNC));
    out.printf(
        "| %d | %.2f s | %.2f s | %.2f | %.2f |%n",
        methods,
        blocking.cpu() / 1e9,
        async.cpu() / 1e9,
        async.cpu() / blocking.cpu(),
        async.time() / blocking.time());
  }

  private void size(String statement, Path folder) throws IOException, InterruptedException {
    Map<String, String> template = Template.awaits(AWAITS, LOCALS, statement);
    Map<Style, Integer> sizes = new EnumMap<>(Style.class);
    for (Map.Entry<Style, Compilation> entry : compilations(template, folder).entrySet()) {
      entry.getValue().compile();
      sizes.put(entry.getKey(), Bytecode.size(entry.getValue().classFiles()));
    }
    double each = (double) (sizes.get(Style.ASYNC) - sizes.get(Style.BLOCKING)) / AWAITS;
    out.printf("  %-30s %.1f (%s)%n", statement.strip(), each, sizes);
  }

  private static Map<Style, Compilation> compilations(Map<String, String> template, Path folder)
      throws IOException {
    Map<Style, Compilation> compilations = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      Path own = Files.createDirectories(folder.resolve(style.name()));
      compilations.put(style, Compilation.of(template, style, own));
    }
    return compilations;
  }
}
