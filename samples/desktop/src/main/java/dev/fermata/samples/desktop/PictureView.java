package dev.fermata.samples.desktop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/** Draws a picture as large as it fits; it is scaled on another thread. */
@SuppressWarnings("serial") // No component of this program is serialized.
final class PictureView extends JComponent {
  private BufferedImage image;
  private Image scaled;

  PictureView() {
    setName("picture");
    setPreferredSize(new Dimension(560, 420));
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            scale();
          }
        });
  }

  /** Shows a picture, or nothing where it is null. */
  void show(BufferedImage shown) {
    image = shown;
    scaled = null;
    repaint();
    scale();
  }

  /** Whether what it draws is the picture it was given. */
  boolean isReady() {
    return scaled != null;
  }

  /** Until it is done, what is there is drawn. What was overtaken by a later call is dropped. */
  @Async(fireAndForget = true)
  private void scale() {
    BufferedImage original = image;
    Dimension size = getSize();
    if (original == null || size.width == 0 || size.height == 0) {
      return;
    }
    Image result = await(Task.run(() -> fitted(original, size)));
    if (original == image && size.equals(getSize())) {
      scaled = result;
      firePropertyChange("ready", false, true);
      repaint();
    }
  }

  private static Image fitted(BufferedImage original, Dimension size) {
    double factor =
        Math.min(
            (double) size.width / original.getWidth(), (double) size.height / original.getHeight());
    int width = Math.max(1, (int) (original.getWidth() * factor));
    int height = Math.max(1, (int) (original.getHeight() * factor));
    BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = fitted.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(original, 0, 0, width, height, null);
    pen.dispose();
    return fitted;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (scaled != null) {
      int x = (getWidth() - scaled.getWidth(null)) / 2;
      int y = (getHeight() - scaled.getHeight(null)) / 2;
      graphics.drawImage(scaled, x, y, null);
    }
  }
}
