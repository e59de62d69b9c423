package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;
import static dev.fermata.samples.bookshop.PublisherAwait.await;
import static io.r2dbc.spi.ConnectionFactoryOptions.DRIVER;
import static io.r2dbc.spi.ConnectionFactoryOptions.LOCK_WAIT_TIMEOUT;
import static java.lang.System.Logger.Level.DEBUG;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A pool of connections to H2 or PostgreSQL, whichever the URL names. */
final class Database {
  /** In memory, and there until the JVM has ended: the requests in flight at Ctrl-C need it. */
  static final String EMBEDDED =
      "h2:mem:///bookshop?options=DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000";

  /** How long a statement waits for rows that others have taken; the URL may say otherwise. */
  private static final Duration LOCK_WAIT = Duration.ofSeconds(5);

  private static final System.Logger LOG = System.getLogger(Database.class.getName());

  private final ConnectionPool pool;
  private final Scheduler scheduler;

  private Database(ConnectionPool pool, Scheduler scheduler) {
    this.pool = pool;
    this.scheduler = scheduler;
  }

  /**
   * Opens no connection yet.
   *
   * @param url {@code postgresql://user:password@host:port/name}, or {@link #EMBEDDED}
   * @param connections how many there may be at once
   */
  static Database of(String url, int connections) {
    ConnectionFactoryOptions options = options(url);
    return of(ConnectionFactories.get(options), isEmbedded(options), connections);
  }

  static ConnectionFactoryOptions options(String url) {
    ConnectionFactoryOptions options = ConnectionFactoryOptions.parse("r2dbc:" + url);
    return options.hasOption(LOCK_WAIT_TIMEOUT)
        ? options
        : options.mutate().option(LOCK_WAIT_TIMEOUT, LOCK_WAIT).build();
  }

  static boolean isEmbedded(ConnectionFactoryOptions options) {
    return options.getRequiredValue(DRIVER).equals("h2");
  }

  /**
   * @param embedded whether the driver computes and waits on the subscribing thread, as H2's does;
   *     the event loop's is then too good for it
   */
  static Database of(ConnectionFactory factory, boolean embedded, int connections) {
    ConnectionPool pool =
        new ConnectionPool(
            ConnectionPoolConfiguration.builder(factory)
                .initialSize(0)
                .maxSize(connections)
                .build());
    return new Database(pool, embedded ? threads(connections) : Schedulers.immediate());
  }

  /**
   * One thread a connection, and one queue: a statement never waits for a thread on which another
   * waits for a lock.
   */
  private static Scheduler threads(int connections) {
    return Schedulers.fromExecutorService(
        Executors.newFixedThreadPool(connections, work -> new Thread(work, "database")));
  }

  /**
   * Waits for a connection and begins a transaction on it. Its caller closes it.
   *
   * @param token ends the wait, and later what the transaction waits for
   */
  @Async
  Task<Transaction> begin(CancellationToken token) {
    Connection connection = await(connect(token));
    Transaction transaction = new Transaction(connection, scheduler, token);
    try {
      await(transaction.begin());
      return Task.fromResult(transaction);
    } catch (RuntimeException e) {
      await(transaction.close());
      throw e;
    }
  }

  /** A connection that comes after the cancellation goes straight back. */
  @Async
  private Task<Connection> connect(CancellationToken token) {
    token.throwIfCancellationRequested();
    CompletableFuture<Connection> coming = pool.create().subscribeOn(scheduler).toFuture();
    try {
      return Task.fromResult(await(Task.from(coming).waitAsync(token)));
    } catch (OperationCanceledException e) {
      giveBack(coming);
      throw e;
    }
  }

  @Async(fireAndForget = true)
  private void giveBack(CompletableFuture<Connection> coming) {
    try {
      await(Mono.from(await(coming).close()).subscribeOn(scheduler));
    } catch (R2dbcException e) {
      LOG.log(DEBUG, "no connection came, or it could not be given back", e);
    }
  }

  /** Closes all connections; those in use are the last. */
  @Async
  Task<Void> close() {
    await(pool.disposeLater());
    scheduler.dispose();
    return Task.completedTask();
  }
}
