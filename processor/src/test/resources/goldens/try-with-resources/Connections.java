package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Connections {
  @Async
  static Task<String> query(Pool pool, Task<String> sql) {
    try (Connection connection = await(pool.open())) {
      return Task.fromResult(connection.run(await(sql)));
    }
  }

  interface Pool {
    Task<Connection> open();
  }

  interface Connection extends AutoCloseable {
    String run(String sql);

    @Override
    void close();
  }
}
