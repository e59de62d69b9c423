package dev.fermata.samples.quickstart;

import static dev.fermata.Await.await;
import static java.lang.System.Logger.Level.DEBUG;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.fermata.Async;
import dev.fermata.Task;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's own HTTP server on a loopback port, with the pages of {@link DemoPage}. */
final class DemoServer {
  private static final System.Logger LOG = System.getLogger(DemoServer.class.getName());

  private final HttpServer server;

  private DemoServer(HttpServer server) {
    this.server = server;
  }

  static DemoServer start() throws IOException {
    HttpServer server = HttpServer.create(loopback(0), 0);
    for (DemoPage page : DemoPage.values()) {
      AtomicInteger requests = new AtomicInteger();
      String path = page.target().replaceFirst("\\?.*", "");
      server.createContext(path, exchange -> answer(exchange, page, requests.incrementAndGet()));
    }
    server.start();
    return new DemoServer(server);
  }

  void stop() {
    server.stop(0);
  }

  /** Every page, then an address where nobody listens, and one that is none. */
  List<String> addresses() throws IOException {
    String root = "http://127.0.0.1:";
    List<String> addresses = new ArrayList<>();
    for (DemoPage page : DemoPage.values()) {
      addresses.add(root + server.getAddress().getPort() + page.target());
    }
    addresses.add(root + unusedPort() + "/");
    addresses.add("http//missing.colon/");
    return addresses;
  }

  /** Waits without a thread: the server has but one, and answers many requests at once. */
  @Async(fireAndForget = true)
  private static void answer(HttpExchange exchange, DemoPage page, int request) {
    await(Task.delay(page.latency()));
    send(exchange, page.status(request), page.html().getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      LOG.log(DEBUG, "the client has given up", e);
    }
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(loopback(0));
      return socket.getLocalPort();
    }
  }

  private static InetSocketAddress loopback(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }
}
