package dev.fermata.processor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sources of a user, in a folder of their own; compiled, their classes are in {@code out}. */
record UserProject(Path folder) {
  private static final Path PROJECTS = Path.of("src/test/projects");
  private static final List<String> MAVEN_PROPERTIES =
      List.of(
          "maven.repo.local",
          "auto-value.version",
          "dagger.version",
          "lombok.version",
          "lombok-mapstruct.version",
          "mapstruct.version",
          "compiler-plugin.version",
          "jacoco-plugin.version",
          "junit.version",
          "resources-plugin.version",
          "surefire-plugin.version");

  /** A fresh copy of {@code src/test/projects/NAME}. */
  static UserProject copyOf(String name, Path parent) throws IOException {
    return copyOf(PROJECTS.resolve(name), parent);
  }

  /** A fresh copy of a folder, without what was built in it. */
  static UserProject copyOf(Path original, Path parent) throws IOException {
    Path copy = parent.resolve(original.getFileName());
    for (Path file : filesBelow(original)) {
      if (file.startsWith(original.resolve("target"))) {
        continue;
      }
      Path target = copy.resolve(original.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return new UserProject(copy);
  }

  /**
   * A processor path with what {@code src/test/projects/NAME} adds to javac: classes, and their
   * registration.
   */
  static String processorOf(String name, Path parent, InstalledJdk jdk)
      throws IOException, InterruptedException {
    UserProject project = copyOf(name, parent);
    project.javac(jdk, "-proc:none", "-cp", "out").run().orFail();
    return Jars.path(project.folder(), project.folder().resolve("out"));
  }

  /** The compilation of all sources, with javac's default options but for those given. */
  Command javac(InstalledJdk jdk, String... options) throws IOException {
    return Command.in(folder, jdk.tool("javac"), "-d", "out").and(options).and(sources());
  }

  /** The compilation of all sources as the README has it, and without a single warning. */
  Command javacWithFermata(InstalledJdk jdk, String... options) throws IOException {
    return javac(jdk, "-cp", Jars.RUNTIME.toString())
        .and("-processorpath", Jars.PROCESSOR.toString())
        .and("-Xlint:all", "-Werror")
        .and(options);
  }

  /** A Maven build, with the plugins that this one has. */
  Command mvn(InstalledJdk jdk, String... words) {
    String mvn = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
    String[] versions =
        MAVEN_PROPERTIES.stream()
            .map(p -> "-D" + p + "=" + System.getProperty(p))
            .toArray(String[]::new);
    return Command.in(folder, mvn, "--batch-mode", "--quiet")
        .and(words)
        .and(versions)
        .and("-Dfermata.processor.jar=" + Jars.PROCESSOR)
        .and("-Dfermata.runtime.jar=" + Jars.RUNTIME)
        .with("JAVA_HOME", jdk.home().toString());
  }

  /** The compiled program: options, and the main class. */
  Command java(InstalledJdk jdk, String... words) {
    String classPath = Jars.path("out", Jars.RUNTIME);
    return Command.in(folder, jdk.tool("java"), "-cp", classPath).and(words);
  }

  /** Where a line of a source is, counted from 1. */
  int lineOf(String text, String file) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(file + " has no line with " + text);
  }

  /** Edits a source. */
  void replace(String file, String text, String replacement) throws IOException {
    String source = Files.readString(folder.resolve(file));
    if (!source.contains(text)) {
      throw new AssertionError(file + " does not contain " + text);
    }
    Files.writeString(folder.resolve(file), source.replace(text, replacement));
  }

  /** The names of all files below one of its folders. */
  List<String> filesIn(String name) throws IOException {
    Path below = folder.resolve(name);
    return filesBelow(below).stream().map(file -> below.relativize(file).toString()).toList();
  }

  private String[] sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path file : filesBelow(folder)) {
      if (file.toString().endsWith(".java") && !file.startsWith(folder.resolve("out"))) {
        sources.add(folder.relativize(file).toString());
      }
    }
    return sources.toArray(String[]::new);
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
