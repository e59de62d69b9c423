package dev.fermata.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.fermata.AsyncContext;
import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchTest {
  private HttpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  /** Answers only when three requests wait, so fewer at once would never end. */
  @Test
  void asManyAsAllowedAreInFlightAndNoMore() throws Exception {
    List<HttpExchange> waiting = new ArrayList<>();
    List<Integer> inFlight = new ArrayList<>();
    serve(
        exchange -> {
          waiting.add(exchange);
          inFlight.add(waiting.size());
          if (waiting.size() == 3) {
            answerAll(waiting);
          }
        });

    List<Outcome> outcomes = fetch(6, 3, CancellationToken.none());

    assertEquals(6, outcomes.size());
    assertEquals(3, Collections.max(inFlight));
  }

  @Test
  void outcomesStandInTheOrderOfTheAddresses() throws Exception {
    List<HttpExchange> waiting = new ArrayList<>();
    serve(
        exchange -> {
          waiting.add(exchange);
          if (waiting.size() == 4) {
            Collections.reverse(waiting);
            answerAll(waiting);
          }
        });

    List<Outcome> outcomes = fetch(4, 4, CancellationToken.none());

    assertEquals(addresses(4), outcomes.stream().map(Outcome::address).toList());
  }

  @Test
  void cancellationEndsWhatIsInFlightAndWhatHasNotBegun() throws Exception {
    CancellationTokenSource source = new CancellationTokenSource();
    serve(exchange -> source.cancel());

    List<Outcome> outcomes = fetch(3, 1, source.token());

    assertEquals(
        List.of("canceled", "canceled", "canceled"),
        outcomes.stream().map(Outcome::status).toList());
  }

  private static void answerAll(List<HttpExchange> waiting) throws IOException {
    for (HttpExchange exchange : waiting) {
      exchange.sendResponseHeaders(204, -1);
    }
    waiting.clear();
  }

  private void serve(HttpHandler handler) {
    server.createContext("/", handler);
  }

  private List<Outcome> fetch(int pages, int atOnce, CancellationToken token) throws Exception {
    Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()), pages);
    Download download = new Download(Duration.ofSeconds(20));
    Fetcher fetcher = new Fetcher(download, progress, new ThreadCensus());
    Batch batch = new Batch(fetcher, progress, atOnce);
    return AsyncContext.run(() -> batch.fetchAll(addresses(pages), token));
  }

  private List<String> addresses(int pages) {
    String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    return IntStream.range(0, pages).mapToObj(page -> root + page).toList();
  }
}
