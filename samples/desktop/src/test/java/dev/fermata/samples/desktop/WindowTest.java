package dev.fermata.samples.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window on a real screen. No test waits for time to pass, only for what it has caused. */
@ExtendWith(OnDisplay.class)
class WindowTest {
  @Test
  void keysAreHandledInTheMiddleOfADownload() throws Exception {
    try (HalfwayServer server = new HalfwayServer(Pictures.orange(), true);
        OpenWindow window = OpenWindow.on(new PictureLoader(new Download()), server.address())) {
      Set<Thread> threads = window.statusThreads();
      window.click("fetch");
      window.awaitProgress(50);
      assertFalse(window.canClick("fetch"));
      window.type('x');
      window.type('y');
      server.sendRest();
      assertEquals("Done.", window.outcome());
      assertEquals(Set.of(OpenWindow.onEventThread(Thread::currentThread)), threads);
      assertEquals(Color.ORANGE, centre(window.awaitPicture()));
      assertTrue(window.numbers().startsWith("40 × 30 pixels\n"), window.numbers());
      assertTrue(window.canClick("fetch"));
    }
  }

  @Test
  void keysAreHandledInTheMiddleOfAComputation() throws Exception {
    CountDownLatch typed = new CountDownLatch(1);
    PictureLoader.Decoder slow =
        file -> {
          awaitUninterruptibly(typed);
          return Pictures.decoded(file);
        };
    try (HalfwayServer server = new HalfwayServer(Pictures.orange(), true);
        OpenWindow window =
            OpenWindow.on(new PictureLoader(new Download(), slow), server.address())) {
      server.sendRest();
      window.click("fetch");
      window.awaitProgress(100);
      window.type('x');
      typed.countDown();
      assertEquals("Done.", window.outcome());
    }
  }

  @Test
  void cancelledDownloadHangsUp() throws Exception {
    try (HalfwayServer server = new HalfwayServer(Pictures.orange(), true);
        OpenWindow window = OpenWindow.on(new PictureLoader(new Download()), server.address())) {
      window.click("fetch");
      window.awaitProgress(50);
      window.click("cancel");
      assertEquals("Cancelled.", window.outcome());
      server.awaitHangUp();
      assertTrue(window.canClick("fetch"));
      assertFalse(window.canClick("cancel"));
    }
  }

  @Test
  void closedWindowHangsUp() throws Exception {
    try (HalfwayServer server = new HalfwayServer(Pictures.orange(), true)) {
      try (OpenWindow window = OpenWindow.on(new PictureLoader(new Download()), server.address())) {
        window.click("fetch");
        window.awaitProgress(50);
      }
      server.awaitHangUp();
    }
  }

  /** Its own server included; the JVM has to end, as {@link DisplayJvm} says. */
  @Test
  void programTellsWhatBecameOfEachAddressAndEndsWithItsWindow() throws Exception {
    Desktop.main(new String[0]);
    try (OpenWindow window = OpenWindow.found()) {
      assertEquals("Done.", window.fetched());
      assertTrue(window.numbers().startsWith("1000 × 750 pixels\n"), window.numbers());
      String server = window.address().replaceFirst("[^/]*$", "");
      assertEquals("Failed: the server answers 404", outcome(window, server + "missing.png"));
      assertEquals(
          "Failed: the file is no picture that Java reads",
          outcome(window, server + "no-picture.txt"));
      assertEquals(
          "Not an address of the web: invalid URI scheme mailto", outcome(window, "mailto:me"));
    }
  }

  private static String outcome(OpenWindow window, String address) throws Exception {
    window.enter(address);
    return window.fetched();
  }

  private static Color centre(PictureView view) throws Exception {
    return OpenWindow.onEventThread(
        () -> {
          BufferedImage screen =
              new BufferedImage(view.getWidth(), view.getHeight(), BufferedImage.TYPE_INT_RGB);
          Graphics pen = screen.createGraphics();
          view.paint(pen);
          pen.dispose();
          return new Color(screen.getRGB(screen.getWidth() / 2, screen.getHeight() / 2));
        });
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
