package dev.fermata.samples.desktop;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Small files for tests. */
final class Pictures {
  static final int WIDTH = 40;
  static final int HEIGHT = 30;

  private Pictures() {}

  /** All of it {@link Color#ORANGE}, in a file with an even number of bytes. */
  static byte[] orange() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "bmp", file);
    return file.toByteArray();
  }

  static BufferedImage decoded(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}
