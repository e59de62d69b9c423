package dev.fermata.samples.quickstart;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;
import dev.fermata.Task;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One try at a page: a request that is given up at its deadline or on cancellation. */
final class Download {
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
  private final Duration timeout;

  Download(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * The page at an address, whatever its status.
   *
   * @throws HttpTimeoutException if it is not there in time
   * @throws IllegalArgumentException if the address is not one of a web page
   */
  @Async
  Task<Page> get(URI address, CancellationToken token) throws IOException {
    token.throwIfCancellationRequested();
    CancellationTokenSource attempt = CancellationTokenSource.linked(token);
    try {
      Task<Page> page = request(address, attempt.token());
      Task<Void> deadline = Task.delay(timeout, attempt.token());
      Task<?> first = await(Task.whenAny(page, deadline));
      token.throwIfCancellationRequested();
      if (first == deadline) {
        throw new HttpTimeoutException("no answer within " + timeout.toMillis() + " ms");
      }
      return Task.fromResult(await(page));
    } finally {
      attempt.cancel(); // Whichever lost: the request, or the timer.
      attempt.close();
    }
  }

  @Async
  private Task<Page> request(URI address, CancellationToken token) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    CancellationRegistration abort = token.register(() -> response.cancel(true));
    try {
      return Task.fromResult(Page.of(await(response)));
    } finally {
      abort.close();
    }
  }
}
