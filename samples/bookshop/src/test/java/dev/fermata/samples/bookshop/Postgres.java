package dev.fermata.samples.bookshop;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of the tests' own, on loopback, with its data in a temporary folder. */
final class Postgres implements AutoCloseable {
  private static final String READY = "database system is ready to accept connections";

  private final Path programs;
  private final Path data;
  private final int port;

  private Postgres(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** Where its programs are: on the PATH, or where Debian puts them. */
  static Optional<Path> programs() throws IOException {
    List<Path> folders = new ArrayList<>();
    Arrays.stream(System.getenv("PATH").split(":")).map(Path::of).forEach(folders::add);
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.map(version -> version.resolve("bin")).forEach(folders::add);
      }
    }
    return folders.stream().filter(f -> Files.isExecutable(f.resolve("initdb"))).findFirst();
  }

  static Postgres start(Path programs) throws Exception {
    Path data = Files.createTempDirectory("bookshop-postgres");
    if (isRoot()) {
      Files.setOwner(
          data,
          data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }
    Postgres postgres = new Postgres(programs, data, unusedPort());
    try (BufferedReader lines =
        postgres.run("initdb", "-D", data.toString(), "-U", "shop", "-A", "trust", "--no-sync")) {
      List<String> output = lines.lines().toList();
      if (!Files.exists(data.resolve("postgresql.conf"))) {
        throw new IOException(String.join("\n", output));
      }
    }
    postgres.serve();
    return postgres;
  }

  private void serve() throws IOException {
    BufferedReader lines =
        run(
            "postgres",
            "-D",
            data.toString(),
            "-p",
            String.valueOf(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=off");
    StringBuilder output = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      output.append(line).append('\n');
      if (line.contains(READY)) {
        Thread drain = new Thread(() -> lines.lines().forEach(later -> {}), "postgres");
        drain.setDaemon(true);
        drain.start();
        return;
      }
    }
    throw new IOException(output.toString());
  }

  String url(String database) {
    return "postgresql://shop@127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() throws IOException {
    try (BufferedReader lines =
        run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w")) {
      lines.lines().forEach(line -> {});
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** PostgreSQL refuses to be run by root. */
  private BufferedReader run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(data.toFile()).environment().put("LC_ALL", "C");
    return builder.start().inputReader();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
