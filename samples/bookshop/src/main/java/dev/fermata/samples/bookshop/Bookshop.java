package dev.fermata.samples.bookshop;

import dev.fermata.AsyncContext;
import io.vertx.core.Vertx;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the shop until Ctrl-C or SIGTERM; with {@code load}, puts it under load. */
@Command(
    name = "bookshop",
    description = "Sells books over HTTP until Ctrl-C or SIGTERM.",
    mixinStandardHelpOptions = true,
    subcommands = LoadCommand.class)
public final class Bookshop implements Callable<Integer> {
  /** How long idle clients are waited for at the end. */
  private static final Duration COURTESY = Duration.ofSeconds(2);

  @Spec private CommandSpec spec;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "Default: ${DEFAULT-VALUE}.")
  private String host;

  @Option(names = "--port", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}.")
  private int port;

  @Mixin private DatabaseOptions database;

  /**
   * Runs the command that the arguments name, and ends the JVM where it failed.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int status = commandLine().execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Its result is 0 once the shop is open, or once the load is done and all was right. */
  static CommandLine commandLine() {
    return new CommandLine(new Bookshop())
        .setExecutionExceptionHandler(
            (failure, command, arguments) -> {
              command.getErr().println("bookshop: " + failure);
              return 1;
            });
  }

  @Override
  public Integer call() throws Exception {
    Vertx vertx = Vertx.vertx();
    try {
      BookshopServer server =
          AsyncContext.run(
              () ->
                  BookshopServer.start(
                      vertx, database.open(), host, port, RequestLog.toSystemLogger()));
      PrintWriter out = spec.commandLine().getOut();
      out.printf("The bookshop is at http://%s:%d/books. Ctrl-C closes it.%n", host, server.port());
      out.flush();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, out), "stop"));
      return 0;
    } catch (Exception e) {
      vertx.close();
      throw e;
    }
  }

  private static void stop(BookshopServer server, PrintWriter out) {
    out.printf("Closing; %d requests are in flight.%n", server.requestsInFlight());
    out.flush();
    server.stop(COURTESY).join();
    out.println("Closed; every request was answered.");
    out.flush();
  }
}
