package dev.fermata.samples.desktop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Downloads a picture, and computes on other threads what there is to show of it. */
final class PictureLoader {
  private final Download download;
  private final Decoder decoder;

  PictureLoader(Download download) {
    this(download, PictureLoader::decode);
  }

  PictureLoader(Download download, Decoder decoder) {
    this.download = download;
    this.decoder = decoder;
  }

  /** Makes a picture of a file. */
  interface Decoder {
    BufferedImage decode(byte[] file) throws IOException;
  }

  /**
   * The picture at an address.
   *
   * @throws IOException if there is no such file, or no picture in it
   * @throws IllegalArgumentException if the address is not one of the web
   */
  @Async
  Task<Picture> load(URI address, Progress<Received> progress, CancellationToken token)
      throws IOException {
    byte[] file = await(download.get(address, progress, token));
    Task<String> checksum = Task.run(() -> sha256(file), token);
    BufferedImage image = await(Task.run(() -> decoder.decode(file), token));
    Task<Histogram> histogram = Task.run(() -> Histogram.of(image, token), token);
    return Task.fromResult(new Picture(image, await(histogram), file.length, await(checksum)));
  }

  private static BufferedImage decode(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    if (image == null) {
      throw new IOException("the file is no picture that Java reads");
    }
    return image;
  }

  private static String sha256(byte[] file) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }
}
