package dev.fermata.samples.bookshop;

import picocli.CommandLine.Option;

/** Where the data is. */
final class DatabaseOptions {
  @Option(
      names = "--database",
      paramLabel = "URL",
      defaultValue = "${env:BOOKSHOP_DATABASE:-h2}",
      description =
          "postgresql://user:password@host:port/name, or h2 for one in memory."
              + " Default: the environment variable BOOKSHOP_DATABASE, or h2.")
  private String url;

  @Option(
      names = "--connections",
      defaultValue = "10",
      description = "To the database, at most. Default: ${DEFAULT-VALUE}.")
  private int connections;

  Database open() {
    return Database.of(url.equals("h2") ? Database.EMBEDDED : url, connections);
  }

  /** The same as arguments. */
  String[] toArguments() {
    return new String[] {"--database", url, "--connections", String.valueOf(connections)};
  }
}
