package dev.fermata.samples.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.AsyncContext;
import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;
import dev.fermata.OperationCanceledException;
import dev.fermata.SynchronizationContext;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DownloadTest {
  private static final byte[] FILE = {1, 2, 3, 4, 5, 6, 7, 8};

  @Test
  void progressStandsAtHalfWhileHalfIsThere() throws Exception {
    List<Received> news = new ArrayList<>();
    try (HalfwayServer server = new HalfwayServer(FILE, true)) {
      byte[] file =
          get(
              server.address(),
              CancellationToken.none(),
              received -> {
                news.add(received);
                if (received.equals(new Received(4, 8))) {
                  assertEquals(50, received.percent());
                  server.sendRest();
                }
              });
      assertArrayEquals(FILE, file);
      assertEquals(new Received(8, 8), news.get(news.size() - 1));
    }
  }

  @Test
  void lengthMayBeUnknown() throws Exception {
    List<Received> news = new ArrayList<>();
    try (HalfwayServer server = new HalfwayServer(FILE, false)) {
      server.sendRest();
      assertArrayEquals(FILE, get(server.address(), CancellationToken.none(), news::add));
      assertEquals(new Received(8, Received.UNKNOWN), news.get(news.size() - 1));
    }
  }

  @Test
  void cancellationHangsUp() throws Exception {
    CancellationTokenSource source = new CancellationTokenSource();
    try (HalfwayServer server = new HalfwayServer(FILE, true)) {
      assertThrows(
          OperationCanceledException.class,
          () -> get(server.address(), source.token(), received -> source.cancel()));
      server.awaitHangUp();
    }
  }

  @Test
  void otherAnswersThanTheFileAreFailures() throws Exception {
    DemoServer server = DemoServer.start(Duration.ZERO);
    try {
      String missing = server.addresses().get(server.addresses().size() - 1);
      IOException failure =
          assertThrows(
              IOException.class, () -> get(missing, CancellationToken.none(), received -> {}));
      assertEquals("the server answers 404", failure.getMessage());
    } finally {
      server.stop();
    }
  }

  private static byte[] get(String address, CancellationToken token, Consumer<Received> listener)
      throws Exception {
    return AsyncContext.run(
        () ->
            new Download()
                .get(
                    URI.create(address),
                    new Progress<>(SynchronizationContext.current(), listener),
                    token));
  }
}
