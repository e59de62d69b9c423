package dev.fermata.samples.desktop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Files from the web. */
final class Download {
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  /**
   * The file at an address. Cancelling closes the connection.
   *
   * @throws IOException if the server has no such file, or cannot be reached
   * @throws IllegalArgumentException if the address is not one of the web
   */
  @Async
  Task<byte[]> get(URI address, Progress<Received> progress, CancellationToken token)
      throws IOException {
    token.throwIfCancellationRequested();
    HttpRequest request = HttpRequest.newBuilder(address).build();
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, head -> body(head, progress));
    CancellationRegistration abort = token.register(() -> response.cancel(true));
    try {
      HttpResponse<byte[]> answer = await(response);
      if (answer.statusCode() != OK) {
        throw new IOException("the server answers " + answer.statusCode());
      }
      return Task.fromResult(answer.body());
    } finally {
      abort.close();
    }
  }

  private static BodySubscriber<byte[]> body(ResponseInfo head, Progress<Received> progress) {
    if (head.statusCode() != OK) {
      return BodySubscribers.replacing(new byte[0]);
    }
    long expected = head.headers().firstValueAsLong("Content-Length").orElse(Received.UNKNOWN);
    return new CountedBody(bytes -> progress.report(new Received(bytes, expected)));
  }
}
