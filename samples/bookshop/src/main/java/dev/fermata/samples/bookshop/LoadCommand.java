package dev.fermata.samples.bookshop;

import dev.fermata.AsyncContext;
import io.vertx.core.Vertx;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Buys books, many at once, and checks what it gets. */
@Command(
    name = "load",
    description =
        "Buys books, many at once, and checks every answer: at a shop of its own, in another"
            + " process, or at one that serves nobody else meanwhile.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  /** What the process needs beside its connections. */
  private static final int OTHER_FILES = 200;

  @Spec private CommandSpec spec;

  @Option(names = "--url", description = "Of the shop; without it, one is started and stopped.")
  private URI url;

  @Option(names = "--requests", defaultValue = "10000", description = "Default: ${DEFAULT-VALUE}.")
  private int requests;

  @Option(
      names = "--concurrency",
      defaultValue = "10000",
      description = "How many requests are in flight at once. Default: ${DEFAULT-VALUE}.")
  private int concurrency;

  @Mixin private DatabaseOptions database;

  @Override
  public Integer call() throws Exception {
    check();
    if (url != null) {
      return load(url) ? 0 : 1;
    }
    try (ServerProcess server = ServerProcess.start(database, out())) {
      return load(server.url()) ? 0 : 1;
    }
  }

  private void check() {
    if (requests < 1 || concurrency < 1) {
      throw new ParameterException(spec.commandLine(), "at least one request, one at a time");
    }
    long files = OpenFiles.limit();
    if ((long) concurrency + OTHER_FILES > files) {
      throw new ParameterException(
          spec.commandLine(),
          "a process may have "
              + files
              + " open files here, which is too few for so many connections; see ulimit -n");
    }
  }

  private boolean load(URI shop) throws Exception {
    int customers = Math.min(concurrency, requests);
    Vertx vertx = Vertx.vertx();
    try {
      Load load = new Load(vertx.createHttpClient(), shop, requests, out());
      return AsyncContext.run(() -> load.run(customers));
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
