package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.io.IOException;

class Files {
  @Async
  static Task<String> read(Handle handle) {
    try {
      try {
        return Task.fromResult(await(handle.read()));
      } catch (IllegalStateException e) {
        return Task.fromResult(e.getMessage());
      } finally {
        handle.log("read");
      }
    } finally {
      handle.close();
    }
  }

  @Async
  static Task<String> retry(Handle handle) throws IOException {
    while (true) {
      try {
        return Task.fromResult(await(handle.read(), IOException.class));
      } catch (IOException e) {
        await(handle.reopen());
      } finally {
        await(handle.flush());
      }
    }
  }

  interface Handle {
    Task<String> read();

    Task<Void> reopen();

    Task<Void> flush();

    void log(String message);

    void close();
  }
}
