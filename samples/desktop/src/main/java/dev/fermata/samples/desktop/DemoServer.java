package dev.fermata.samples.desktop;

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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** The JDK's own HTTP server on a loopback port, which sends pictures, slowly enough to watch. */
final class DemoServer {
  private static final System.Logger LOG = System.getLogger(DemoServer.class.getName());
  private static final String NO_PICTURE = "/no-picture.txt";
  private static final int PARTS = 100;

  private final HttpServer server;
  private final Duration pause;

  private DemoServer(HttpServer server, Duration pause) {
    this.server = server;
    this.pause = pause;
  }

  /**
   * @param pause between two of the hundred parts of a file
   */
  static DemoServer start(Duration pause) throws IOException {
    InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    DemoServer demo = new DemoServer(HttpServer.create(loopback, 0), pause);
    for (Fractal fractal : Fractal.values()) {
      demo.serve(fractal.path(), fractal::png);
    }
    demo.serve(NO_PICTURE, () -> "Words, and no picture.\n".repeat(10_000).getBytes(UTF_8));
    demo.server.start();
    return demo;
  }

  void stop() {
    server.stop(0);
  }

  /** Pictures, a file that is none, and one that is not there. */
  List<String> addresses() {
    String root = "http://127.0.0.1:" + server.getAddress().getPort();
    Stream<String> pictures = Arrays.stream(Fractal.values()).map(Fractal::path);
    return Stream.concat(pictures, Stream.of(NO_PICTURE, "/missing.png"))
        .map(path -> root + path)
        .toList();
  }

  private void serve(String path, Callable<byte[]> file) {
    server.createContext(path, exchange -> answer(exchange, file));
  }

  /** Waits without a thread: the server has but one. */
  @Async(fireAndForget = true)
  private void answer(HttpExchange exchange, Callable<byte[]> content) {
    try (exchange) {
      byte[] file = await(Task.run(content));
      exchange.sendResponseHeaders(200, file.length);
      int part = file.length / PARTS + 1;
      for (int sent = 0; sent < file.length; sent += part) {
        exchange.getResponseBody().write(file, sent, Math.min(part, file.length - sent));
        exchange.getResponseBody().flush();
        await(Task.delay(pause));
      }
    } catch (IOException e) {
      LOG.log(DEBUG, "the client has given up", e);
    }
  }
}
