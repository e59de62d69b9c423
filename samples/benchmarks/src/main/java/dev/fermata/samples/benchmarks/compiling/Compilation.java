package dev.fermata.samples.benchmarks.compiling;

import dev.fermata.Task;
import dev.fermata.samples.benchmarks.measure.ForkedJvm;
import dev.fermata.samples.benchmarks.measure.Reading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with sources in one style, to be compiled as often as one likes. */
final class Compilation {
  private final Style style;
  private final Path classes;
  private final List<String> args = new ArrayList<>();

  private Compilation(Style style, Path folder) throws IOException {
    this.style = style;
    this.classes = Files.createDirectories(folder.resolve("classes"));
  }

  /** Writes the sources below {@code folder}. */
  static Compilation of(Map<String, String> templates, Style style, Path folder)
      throws IOException {
    Compilation compilation = new Compilation(style, folder);
    compilation.args.addAll(List.of("-d", compilation.classes.toString(), "--release", "17"));
    compilation.args.addAll(List.of("-cp", library(Task.class).toString()));
    compilation.args.addAll(
        style == Style.ASYNC ? List.of("-processorpath", processor()) : List.of("-proc:none"));
    for (Map.Entry<String, String> template : templates.entrySet()) {
      Path source = folder.resolve(template.getKey());
      Files.writeString(source, style.write(template.getValue()));
      compilation.args.add(source.toString());
    }
    return compilation;
  }

  /** The jar that the build has put beside this program's. */
  private static String processor() {
    return library(Compilation.class).resolveSibling("processor/fermata-processor.jar").toString();
  }

  private static Path library(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class loader without a proper code source", e);
    }
  }

  /**
   * Compiles in a JVM that has just started.
   *
   * @return the times from its start to its end
   * @throws IOException where javac reports an error, or async methods were not transformed
   */
  Reading compile() throws IOException, InterruptedException {
    Reading reading = ForkedJvm.run(Javac.class, List.of(), args.toArray(String[]::new));
    boolean transformed =
        classFiles().stream().anyMatch(file -> file.toString().contains("$Async"));
    if (transformed != (style == Style.ASYNC)) {
      throw new IOException(style + ", but the class files are " + classFiles());
    }
    return reading;
  }

  List<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
