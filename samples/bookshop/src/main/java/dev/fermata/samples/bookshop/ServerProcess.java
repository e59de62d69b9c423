package dev.fermata.samples.bookshop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shop in a process of its own, on any free port. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://[^/]+/");

  private final Process process;
  private final BufferedReader lines;
  private final PrintWriter out;
  private final Thread killer;
  private final URI url;

  private ServerProcess(Process process, PrintWriter out) throws IOException {
    this.process = process;
    this.out = out;
    lines = process.inputReader();
    killer = new Thread(process::destroyForcibly, "kill the shop");
    Runtime.getRuntime().addShutdownHook(killer);
    url = address();
  }

  /**
   * Starts one; what it prints is printed.
   *
   * @throws IOException if it does not serve; what it printed says why
   */
  static ServerProcess start(DatabaseOptions database, PrintWriter out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Bookshop.class.getName(), "--port", "0"));
    command.addAll(List.of(database.toArguments()));
    return new ServerProcess(
        new ProcessBuilder(command).redirectError(Redirect.INHERIT).start(), out);
  }

  private URI address() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      print(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new IOException("the shop has not opened");
  }

  URI url() {
    return url;
  }

  /** Stops it as a system does, by SIGTERM, and waits for its end. */
  @Override
  public void close() throws IOException {
    process.toHandle().destroy(); // Process.destroy would close its output.
    lines.lines().forEach(this::print);
    Runtime.getRuntime().removeShutdownHook(killer);
  }

  private void print(String line) {
    out.println("  shop: " + line);
    out.flush();
  }
}
