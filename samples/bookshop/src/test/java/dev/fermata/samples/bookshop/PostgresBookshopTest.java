package dev.fermata.samples.bookshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.r2dbc.spi.ConnectionFactories;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
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
    execute("CREATE DATABASE " + name).block();
    return postgres.url(name);
  }

  /** Nothing else would end the statement within the time that a test has. */
  @Test
  void lossOfTheClientEndsAStatement() throws Exception {
    try (OpenShop patient = new OpenShop(newDatabase() + "?lockWaitTimeout=PT10M", 2)) {
      Transaction other = patient.lock(1);
      Socket client = patient.sendPurchase(1, 1);
      execute("SELECT 1 FROM pg_locks WHERE NOT granted")
          .repeatWhenEmpty(Integer.MAX_VALUE, rounds -> rounds)
          .block();

      client.close();

      assertEquals("POST /orders: 499", patient.awaitFinished());
      other.close().join();
      assertEquals(0, patient.orders());
    }
  }

  /** The first column of the first row that a statement gives, if any. */
  private static Mono<Object> execute(String sql) {
    return Mono.usingWhen(
        ConnectionFactories.get(Database.options(postgres.url("postgres"))).create(),
        connection ->
            Flux.from(connection.createStatement(sql).execute())
                .flatMap(result -> result.map((row, columns) -> row.get(0)))
                .next(),
        connection -> connection.close());
  }
}
