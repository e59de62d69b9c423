package dev.fermata.samples.desktop;

import dev.fermata.SwingContext;
import java.awt.EventQueue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;

/** Opens the window, with a server of its own to download from. */
public final class Desktop {
  private Desktop() {}

  /**
   * Returns at once; the window ends the program.
   *
   * @param args addresses to offer in the place of the server's
   */
  public static void main(String[] args) throws IOException {
    ImageIO.setUseCache(false); // Pictures are in memory already.
    DemoServer server = DemoServer.start(Duration.ofMillis(30));
    List<String> addresses = args.length == 0 ? server.addresses() : List.of(args);
    SwingContext.install();
    EventQueue.invokeLater(() -> open(addresses, server));
  }

  private static void open(List<String> addresses, DemoServer server) {
    lookAlikeEverywhere();
    PictureWindow window = new PictureWindow(new PictureLoader(new Download()), addresses);
    window.whenClosed(server::stop);
    window.open();
  }

  private static void lookAlikeEverywhere() {
    try {
      UIManager.setLookAndFeel("javax.swing.plaf.nimbus.NimbusLookAndFeel");
    } catch (ReflectiveOperationException | UnsupportedLookAndFeelException e) {
      throw new IllegalStateException("a JDK without Nimbus", e);
    }
  }
}
