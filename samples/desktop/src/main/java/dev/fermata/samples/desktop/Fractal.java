package dev.fermata.samples.desktop;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The pictures of the demonstration: details of the Mandelbrot set. */
enum Fractal {
  VALLEY("/valley.png", -0.7453, 0.1127, 0.0065),
  COAST("/coast.png", -0.5, 0, 3.2);

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 750;
  private static final int DEPTH = 300;

  private final String path;
  private final double left;
  private final double top;
  private final double step;

  Fractal(String path, double x, double y, double width) {
    this.path = path;
    this.step = width / WIDTH;
    this.left = x - width / 2;
    this.top = y - step * HEIGHT / 2;
  }

  /** Where the server has it. */
  String path() {
    return path;
  }

  /** The picture as a file: much to compute. */
  byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, colorAt(left + x * step, top + y * step));
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }

  /** By how soon the orbit of a point leaves the circle, with no edge between the colours. */
  private static int colorAt(double pointX, double pointY) {
    double x = 0;
    double y = 0;
    for (int i = 0; i < DEPTH; i++) {
      double square = x * x + y * y;
      if (square > 256) {
        return color(Math.sqrt(i + 4 - Math.log(Math.log(square)) / Math.log(2)));
      }
      double nextX = x * x - y * y + pointX;
      y = 2 * x * y + pointY;
      x = nextX;
    }
    return 0;
  }

  private static int color(double phase) {
    return wave(phase) << 16 | wave(phase + 0.35) << 8 | wave(phase + 0.8);
  }

  /** From 0 to 255 and back. */
  private static int wave(double phase) {
    return (int) (127.5 - 127.5 * Math.cos(1.3 * phase));
  }
}
