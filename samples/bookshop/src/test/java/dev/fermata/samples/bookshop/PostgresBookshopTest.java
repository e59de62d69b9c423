package dev.fermata.samples.bookshop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.r2dbc.spi.ConnectionFactories;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import reactor.core.publisher.Mono;

/** The shop on PostgreSQL. */
class PostgresBookshopTest extends BookshopContract {
  private static Postgres postgres;
  private static int databases;

  @BeforeAll
  static void startPostgres() throws Exception {
    Optional<Path> programs = Postgres.programs();
    assumeTrue(programs.isPresent(), "not run: no initdb on the PATH nor in /usr/lib/postgresql");
    postgres = Postgres.start(programs.get());
  }

  @AfterAll
  static void stopPostgres() throws Exception {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Override
  String newDatabase() {
    String name = "test" + ++databases;
    Mono.usingWhen(
            ConnectionFactories.get(Database.options(postgres.url("postgres"))).create(),
            connection ->
                Mono.from(connection.createStatement("CREATE DATABASE " + name).execute())
                    .flatMap(result -> Mono.from(result.getRowsUpdated())),
            connection -> connection.close())
        .block();
    return postgres.url(name);
  }
}
