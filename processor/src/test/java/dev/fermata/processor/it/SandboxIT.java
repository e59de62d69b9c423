package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As in Bazel's sandboxes: javac works in a folder that has nothing to do with its inputs. */
class SandboxIT {
  private static final Path STRACE = Path.of("/usr/bin/strace");
  private static final Pattern PATH = Pattern.compile("\\((?:AT_FDCWD, )?\"([^\"]*)\"");

  /** What each program and each JVM looks at. */
  private static final List<String> SYSTEM =
      List.of("/proc", "/sys", "/dev", "/etc", "/lib", "/lib64", "/usr");

  /** What each JVM looks for in the folder that it is started in. */
  private static final Set<String> OF_THE_JVM = Set.of(".hotspotrc", ".hotspot_compiler");

  private final InstalledJdk jdk = InstalledJdk.running();
  private UserProject orders;
  private Path work;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    orders = UserProject.copyOf("orders", folder);
    work = Files.createDirectory(folder.resolve("work"));
  }

  @Test
  void whatLiesAroundIsNeitherReadNorChanged() throws Exception {
    Path beside = orders.folder().resolve("Orders$Async.java");
    List<Path> decoys =
        List.of(
            beside,
            work.resolve("Orders.java"),
            work.resolve("Orders.class"),
            work.resolve("Orders$Async.java"),
            work.resolve("Orders$Async.class"),
            work.resolve("dev/fermata/Task.class"));
    Files.createDirectories(work.resolve("dev/fermata"));
    for (Path decoy : decoys) {
      Files.writeString(decoy, "not what it seems");
    }
    javac().run().orFail();
    for (Path decoy : decoys) {
      assertEquals("not what it seems", Files.readString(decoy), decoy.toString());
    }
    try (Stream<Path> files = Files.walk(work)) {
      assertEquals(decoys.size() - 1, files.filter(Files::isRegularFile).count());
    }
    String output = orders.java(jdk, "Orders").run().orFail();
    assertTrue(output.startsWith("total 60\n"), output);
  }

  @Test
  void nothingButTheInputsIsLookedAt() throws Exception {
    assumeTrue(Files.isExecutable(STRACE), "there is no " + STRACE + ": files were not traced");
    Path log = work.resolveSibling("trace");
    // Other JVMs' files, which each JVM looks at, are left out of it.
    Command javac = javac().and("-J-XX:-UsePerfData", "-J-XX:+DisableAttachMechanism");
    Command strace =
        Command.in(work, STRACE.toString(), "-f", "-qq", "-e", "trace=%file", "-o", log.toString());
    strace.and(javac.words().toArray(String[]::new)).run().orFail();
    List<Path> inputs =
        List.of(orders.folder(), Jars.RUNTIME, Jars.PROCESSOR, jdk.home().toRealPath(), jdk.home());
    TreeSet<Path> others = new TreeSet<>();
    PATH.matcher(Files.readString(log))
        .results()
        .map(found -> work.resolve(found.group(1)).normalize())
        .filter(path -> !isSystem(path))
        .filter(path -> inputs.stream().noneMatch(i -> path.startsWith(i) || i.startsWith(path)))
        .forEach(others::add);
    assertTrue(others.remove(work), "the trace has files");
    others.removeIf(path -> OF_THE_JVM.contains(work.relativize(path).toString()));
    assertEquals(new TreeSet<>(), others);
  }

  private static boolean isSystem(Path path) {
    return SYSTEM.stream().anyMatch(path.toString()::startsWith);
  }

  private Command javac() {
    Path folder = orders.folder();
    return Command.in(work, jdk.tool("javac"), "-d", folder.resolve("out").toString())
        .and("-cp", Jars.RUNTIME.toString(), "-processorpath", Jars.PROCESSOR.toString())
        .and("-Xlint:all", "-Werror", folder.resolve("Orders.java").toString());
  }
}
