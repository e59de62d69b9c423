package dev.fermata.samples.desktop;

import java.awt.GraphicsEnvironment;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A screen for windows: a virtual one where Xvfb is installed, else the one that the user sits at.
 *
 * @param environment what a process has to be given to find it; nothing where there is no screen
 */
record Display(Optional<Map<String, String>> environment, Optional<Process> server)
    implements AutoCloseable {
  static Display find() throws IOException {
    Optional<Path> xvfb = xvfb();
    if (xvfb.isPresent()) {
      return start(xvfb.get());
    }
    boolean here = !GraphicsEnvironment.isHeadless();
    return new Display(here ? Optional.of(Map.of()) : Optional.empty(), Optional.empty());
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }

  /** Xvfb chooses a display that is free and prints its number when it can be used. */
  private static Display start(Path xvfb) throws IOException {
    Process server =
        new ProcessBuilder(xvfb.toString(), "-displayfd", "1", "-nolisten", "tcp")
            .redirectError(Redirect.DISCARD)
            .start();
    BufferedReader output = server.inputReader();
    String number = output.readLine();
    if (number == null) {
      throw new IOException(xvfb + " ended at once");
    }
    return new Display(Optional.of(Map.of("DISPLAY", ":" + number)), Optional.of(server));
  }

  /** Of use only to a JDK that has what X11 needs; headless ones are packaged without it. */
  private static Optional<Path> xvfb() {
    if (!Files.exists(Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so"))) {
      return Optional.empty();
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "Xvfb"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
