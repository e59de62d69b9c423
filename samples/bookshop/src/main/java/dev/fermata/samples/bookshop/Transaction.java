package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;
import static dev.fermata.samples.bookshop.PublisherAwait.await;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.Wrapped;
import java.util.List;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A transaction: commit it, and close it in a finally block, which rolls back what was not. */
final class Transaction {
  private final Connection connection;
  private final Scheduler scheduler;
  private final CancellationToken token;
  private boolean open;

  Transaction(Connection connection, Scheduler scheduler, CancellationToken token) {
    this.connection = connection;
    this.scheduler = scheduler;
    this.token = token;
  }

  @Async
  Task<Void> begin() {
    await(scheduled(connection.beginTransaction()));
    open = true;
    return Task.completedTask();
  }

  /**
   * The rows of a query, each as {@code mapper} makes it.
   *
   * @param arguments the values of {@code $1}, {@code $2} and so on
   */
  <T> Task<List<T>> query(String sql, Function<Row, T> mapper, Object... arguments) {
    return run(
        statement(sql, arguments), result -> result.map((row, columns) -> mapper.apply(row)));
  }

  /** Executes a statement; results in how many rows it changed. */
  @Async
  Task<Long> update(String sql, Object... arguments) {
    List<Long> counts = await(run(statement(sql, arguments), Result::getRowsUpdated));
    return Task.fromResult(counts.stream().mapToLong(Long::longValue).sum());
  }

  /** Inserts one row; results in the number that the database gave it. */
  @Async
  Task<Long> insert(String sql, Object... arguments) {
    Statement insert = statement(sql, arguments).returnGeneratedValues("id");
    List<Long> ids = await(run(insert, r -> r.map((row, columns) -> row.get("id", Long.class))));
    return Task.fromResult(ids.get(0));
  }

  /** From here on nothing cancels: the outcome of a commit must be known. */
  @Async
  Task<Void> commit() {
    token.throwIfCancellationRequested();
    open = false;
    await(scheduled(connection.commitTransaction()));
    return Task.completedTask();
  }

  /** Rolls back unless committed, and gives the connection back. */
  @Async
  Task<Void> close() {
    try {
      if (open) {
        await(scheduled(connection.rollbackTransaction()));
      }
    } finally {
      await(scheduled(connection.close()));
    }
    return Task.completedTask();
  }

  /**
   * A cancelled statement is not abandoned, as a rollback beside it would not be safe: the database
   * is asked to end it, and its end is waited for.
   */
  @Async
  private <T> Task<List<T>> run(Statement statement, Function<Result, Publisher<T>> mapper) {
    token.throwIfCancellationRequested();
    Flux<T> results = Flux.from(statement.execute()).flatMap(mapper);
    Task<List<T>> running = Task.from(results.collectList().subscribeOn(scheduler).toFuture());
    try {
      return Task.fromResult(await(running.waitAsync(token)));
    } catch (OperationCanceledException e) {
      await(interrupt());
      Task<List<T>> ended = await(Task.whenAny(running));
      if (ended.isFaulted()) {
        e.addSuppressed(ended.exception());
      }
      throw e;
    }
  }

  private Statement statement(String sql, Object[] arguments) {
    Statement statement = connection.createStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.bind(i, arguments[i]);
    }
    return statement;
  }

  /** R2DBC has no way to do this, but PostgreSQL has; in H2 a statement ends on its own. */
  private Mono<Void> interrupt() {
    PostgresqlConnection postgresql = ((Wrapped<?>) connection).unwrap(PostgresqlConnection.class);
    return postgresql == null ? Mono.empty() : postgresql.cancelRequest();
  }

  private <T> Mono<T> scheduled(Publisher<T> publisher) {
    return Mono.from(publisher).subscribeOn(scheduler);
  }
}
