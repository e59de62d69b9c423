package dev.fermata.samples.desktop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationTokenSource;
import dev.fermata.OperationCanceledException;
import dev.fermata.SynchronizationContext;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.swing.JFrame;

/**
 * The window's behaviour. All of it runs on the event dispatch thread, behind an await as before;
 * what takes time does not.
 */
final class PictureWindow {
  private final PictureLoader loader;
  private final JFrame frame = new JFrame("Fermata: pictures");
  private final Controls controls;
  private final Findings findings = new Findings();

  /** Cancels what is being loaded; null while nothing is. */
  private CancellationTokenSource loading;

  PictureWindow(PictureLoader loader, List<String> addresses) {
    this.loader = loader;
    this.controls = new Controls(addresses, this::load, this::cancel);
    frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
    frame.add(controls.top(), "North");
    frame.add(findings.panel(), "Center");
    frame.add(controls.bottom(), "South");
    frame.getRootPane().setDefaultButton(controls.fetchButton());
    whenClosed(this::cancel);
  }

  void open() {
    frame.pack();
    frame.setLocationRelativeTo(null);
    frame.setVisible(true);
  }

  void whenClosed(Runnable action) {
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent event) {
            action.run();
          }
        });
  }

  /** Loads the picture at the chosen address and shows it, whatever comes of it. */
  @Async(fireAndForget = true)
  private void load() {
    controls.busy();
    findings.clear();
    try (CancellationTokenSource source = new CancellationTokenSource();
        Progress<Received> progress =
            new Progress<>(SynchronizationContext.current(), controls::received)) {
      loading = source;
      URI address = URI.create(controls.address());
      Picture picture = await(loader.load(address, progress, source.token()));
      findings.show(picture);
      controls.idle("Done.");
    } catch (OperationCanceledException e) {
      controls.idle("Cancelled.");
    } catch (IllegalArgumentException e) {
      controls.idle("Not an address of the web: " + e.getMessage());
    } catch (IOException e) {
      controls.idle("Failed: " + (e.getMessage() == null ? e : e.getMessage()));
    } finally {
      loading = null;
    }
  }

  private void cancel() {
    if (loading != null) {
      loading.cancel();
    }
  }
}
