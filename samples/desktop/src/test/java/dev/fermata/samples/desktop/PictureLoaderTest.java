package dev.fermata.samples.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.AsyncContext;
import dev.fermata.CancellationToken;
import dev.fermata.SynchronizationContext;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureLoaderTest {
  @Test
  void tellsWhatIsInAFile() throws Exception {
    byte[] file = Pictures.orange();
    Picture picture = load(file);
    assertEquals(Pictures.WIDTH, picture.image().getWidth());
    assertEquals(Pictures.HEIGHT, picture.image().getHeight());
    assertEquals(file.length, picture.bytes());
    assertArrayEquals(only(255), picture.histogram().red());
    assertArrayEquals(only(200), picture.histogram().green());
    assertArrayEquals(only(0), picture.histogram().blue());
  }

  /** The checksum is the one that {@code printf abc | sha256sum} prints. */
  @Test
  void checksumIsThatOfTheFile() throws Exception {
    PictureLoader loader =
        new PictureLoader(new Download(), file -> Pictures.decoded(Pictures.orange()));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        load(loader, new byte[] {'a', 'b', 'c'}).sha256());
  }

  @Test
  void failsWhereThereIsNoPicture() {
    IOException failure = assertThrows(IOException.class, () -> load(new byte[] {1, 2, 3, 4}));
    assertEquals("the file is no picture that Java reads", failure.getMessage());
  }

  private static int[] only(int strength) {
    int[] counts = new int[256];
    Arrays.fill(counts, strength, strength + 1, Pictures.WIDTH * Pictures.HEIGHT);
    return counts;
  }

  private static Picture load(byte[] file) throws Exception {
    return load(new PictureLoader(new Download()), file);
  }

  private static Picture load(PictureLoader loader, byte[] file) throws Exception {
    try (HalfwayServer server = new HalfwayServer(file, true)) {
      server.sendRest();
      return AsyncContext.run(
          () ->
              loader.load(
                  URI.create(server.address()),
                  new Progress<>(SynchronizationContext.current(), received -> {}),
                  CancellationToken.none()));
    }
  }
}
